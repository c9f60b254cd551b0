using Copin.Documents;

namespace Copin.Rules;

/// <summary>An environment has a value for each parameter of its landscape.</summary>
/// <remarks>The engine refuses to bind the landscape otherwise. An empty text and <c>null</c> are no values.</remarks>
internal sealed class EnvironmentValueMissing() : EnvironmentRule(
    "COPIN7011", Severity.Error, "Environment lacks a value",
    "'{0}' is missing, {1} that '{2}' needs; add {3}")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        foreach (var missing in reading.Missing)
        {
            var finding = At(reading.Document.At(missing.Stretch), missing.Path, missing.Shape.Meaning, reading.Landscape.Name, EnvironmentExample.Of(missing.Shape));
            var value = EnvironmentPlaceholder.Of(missing.Shape, missing.Path);
            yield return missing.Name is { } name ? finding.WithAddition(EnvironmentPlaceholder.Member(name, value)) : finding.WithValue(value);
        }
    }
}
