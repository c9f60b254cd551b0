using Copin.Documents;

namespace Copin.Rules;

/// <summary>With an environment's values, a landscape keeps every rule that makes an error.</summary>
/// <remarks>The engine checks the same before it calls any system. What breaks a rule whatever the values are stands in the declaration.</remarks>
internal sealed class EnvironmentValueBreaksRule() : EnvironmentRule(
    "COPIN7021", Severity.Error, "Environment value breaks a rule of the declaration",
    "With this value, {0} in '{1}': {2}")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project) =>
        from broken in EnvironmentFindings.Of(reading, project)
        where broken.Finding.Rule.Severity == Severity.Error
        select broken.Mend(At(reading.Document.At(broken.Stretch), broken.Finding.Rule.Id, broken.Place, broken.Finding.Message));
}
