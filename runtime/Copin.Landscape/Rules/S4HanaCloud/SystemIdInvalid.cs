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
        if (system.Name.Known is not { } id)
            yield break;
        if (string.IsNullOrWhiteSpace(id))
            yield return At(system.Name.Place, "must not be empty; write one, such as \"COPIN\"");
        else if (id.Length > CommunicationLimits.SystemId)
            yield return At(
                system.Name.PlaceInSkeleton(CommunicationLimits.SystemId, id.Length - CommunicationLimits.SystemId),
                $"has at most {CommunicationLimits.SystemId} characters; shorten it by {id.Length - CommunicationLimits.SystemId}");
    }
}
