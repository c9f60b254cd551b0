using Copin.Documents;

namespace Copin.Rules;

/// <summary>A value stands in an environment file once; case does not tell keys apart.</summary>
/// <remarks>The configuration of .NET refuses the whole file otherwise: "A duplicate key was found". Source: .NET documentation, "JSON configuration provider".</remarks>
internal sealed class EnvironmentKeyRepeated() : DocumentRule<EnvironmentDocument>(
    "COPIN7014", Severity.Error, "Environment value is written twice",
    "'{0}' is written twice in this file, which would not load; remove one")
{
    protected override IEnumerable<Finding> Check(EnvironmentDocument document, LandscapeProject project) =>
        from repeated in document.Repeated
        select At(document.At(repeated.Member.NameContent), repeated.Path).With(FixKeys.Removal, $"'{repeated.Path}'") with { Related = new[] { document.At(repeated.First) } };
}
