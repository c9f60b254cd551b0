using Copin.Documents;

namespace Copin.Rules;

/// <summary>With an environment's values, a landscape keeps every rule that makes a warning.</summary>
/// <remarks>As <see cref="EnvironmentValueBreaksRule"/>, for what is doubtful.</remarks>
internal sealed class EnvironmentValueDoubtful() : EnvironmentRule(
    "COPIN7022", Severity.Warning, "Environment value is doubtful by a rule of the declaration",
    "With this value, {0} in '{1}': {2}")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project) =>
        from broken in EnvironmentFindings.Of(reading, project)
        where broken.Finding.Rule.Severity == Severity.Warning
        select broken.Mend(At(reading.Document.At(broken.Stretch), broken.Finding.Rule.Id, broken.Place, broken.Finding.Message));
}
