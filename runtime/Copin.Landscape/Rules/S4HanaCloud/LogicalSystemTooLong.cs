using Copin.Model;

namespace Copin.Rules;

/// <summary>A logical system has at most 10 characters.</summary>
/// <remarks>Source: <see cref="CommunicationLimits.LogicalSystem"/>.</remarks>
internal sealed class LogicalSystemTooLong() : Rule<CommunicationSystem>(
    "COPIN1010", Severity.Error, "Logical system is too long",
    "A logical system has at most 10 characters; '{0}' has {1}, so shorten it")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        if (system.LogicalSystem.TooLong(CommunicationLimits.LogicalSystem) is var (place, length))
            yield return At(place, system.LogicalSystem.Known ?? system.LogicalSystem.Raw, length);
    }
}
