using Copin.Documents;

namespace Copin.Rules;

/// <summary>A reference to a secret names a source that there is, and its key.</summary>
/// <remarks>What is no reference may be the secret itself, so it is not shown.</remarks>
internal sealed class EnvironmentSecretReferenceMalformed() : EnvironmentRule(
    "COPIN7016", Severity.Error, "Reference to a secret is malformed",
    "'{0}' is no reference to a secret{1}; write {2}")
{
    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        foreach (var entry in reading.Known)
        {
            if (entry is not { Shape.Kind: EnvironmentValueKind.Secret, Member.Value: { Kind: JsonKind.Object or JsonKind.Array } value } || reading.Document.File.Fault is not null)
                continue;
            var path = reading.Canonical(entry.Path);
            if (value.Find(EnvironmentMember.SecretKey, StringComparison.OrdinalIgnoreCase) is not { } reference)
                yield return At(reading.Document.At(value.Opening), entry.Path, $": it has no \"{EnvironmentMember.SecretKey}\"", EnvironmentMember.SecretForm)
                    .WithValue(EnvironmentPlaceholder.Reference(path));
            else if (reference.Value.Kind != JsonKind.Text || !Secret.TryParse(reference.Value.Text, out _))
                yield return At(reading.Document.At(reference.Value.Kind == JsonKind.Text ? reference.Value.Content : reference.Value.Opening), entry.Path, " (what is written is not shown)", EnvironmentMember.SecretForm)
                    .WithValue(EnvironmentPlaceholder.Source(path));
        }
    }
}
