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
        if (system.BusinessSystem.TooLong(CommunicationLimits.BusinessSystem) is var (place, length))
            yield return At(place, length);
    }
}
