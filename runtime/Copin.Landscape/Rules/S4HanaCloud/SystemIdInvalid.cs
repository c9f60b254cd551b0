using Copin.Model;

namespace Copin.Rules;

/// <summary>A communication system's ID has 1 to 60 characters.</summary>
/// <remarks>Source: <see cref="CommunicationLimits.SystemId"/>.</remarks>
internal sealed class SystemIdInvalid() : Rule<CommunicationSystem>(
    "COPIN1009", Severity.Error, "Communication system ID is invalid",
    "A communication system's ID {0}")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        if (system.Name.Known is { } id && string.IsNullOrWhiteSpace(id))
            yield return At(system.Name.Place, "must not be empty; write one, such as \"COPIN\"");
        else if (system.Name.TooLong(CommunicationLimits.SystemId) is var (place, length))
            yield return At(place, $"has at most {CommunicationLimits.SystemId} characters; shorten it by {length - CommunicationLimits.SystemId}");
    }
}
