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
        if (system.LogicalSystem.Known is { Length: > CommunicationLimits.LogicalSystem } name)
            yield return At(system.LogicalSystem.PlaceInSkeleton(CommunicationLimits.LogicalSystem, name.Length - CommunicationLimits.LogicalSystem), name, name.Length);
    }
}
