using Copin.Model;

namespace Copin.Rules;

/// <summary>A business system of more than 60 characters is doubtful.</summary>
/// <remarks>Source: <see cref="CommunicationLimits.BusinessSystem"/>, for which no public document gives a number.</remarks>
internal sealed class BusinessSystemTooLong() : Rule<CommunicationSystem>(
    "COPIN1022", Severity.Warning, "Business system is long",
    "A business system has 60 characters in all known tenants; this one has {0}, so shorten it")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        if (system.BusinessSystem.Known is { Length: > CommunicationLimits.BusinessSystem } name)
            yield return At(system.BusinessSystem.PlaceInSkeleton(CommunicationLimits.BusinessSystem, name.Length - CommunicationLimits.BusinessSystem), name.Length);
    }
}
