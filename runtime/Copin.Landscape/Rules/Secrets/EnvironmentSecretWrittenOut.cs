using Copin.Documents;

namespace Copin.Rules;

/// <summary>Where a secret belongs, an environment file names its source.</summary>
/// <remarks>
/// Environment files are committed. The engine refuses a value that is written out, and neither shows what is written. Source: OWASP, "Secrets Management Cheat Sheet"; CWE-798.
/// </remarks>
internal sealed class EnvironmentSecretWrittenOut() : EnvironmentRule(
    "COPIN7015", Severity.Error, "Secret is written out in an environment file",
    "'{0}' is a secret and must not be written out (what is written is not shown); write {1}")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        foreach (var entry in reading.Known)
            if (entry is { Shape.Kind: EnvironmentValueKind.Secret, IsThere: true, Member.Value: { Kind: not (JsonKind.Object or JsonKind.Array) } value })
                yield return At(reading.Document.At(value.Content), entry.Path, EnvironmentMember.SecretForm).WithValue(EnvironmentPlaceholder.Reference(reading.Canonical(entry.Path)));
    }
}
