using Copin.Model;

namespace Copin.Rules;

/// <summary>A text that everybody can read holds nothing that looks like a secret.</summary>
/// <remarks>Conservative: see <see cref="SecretShapes"/>. The message says nothing of what is written. Source: CWE-798.</remarks>
internal sealed class SecretInDisguise() : Rule(
    "COPIN7006", Severity.Warning, "Text looks like a secret",
    "This looks like {0}, and '{1}' is shown in plans and consoles; keep secrets in a parameter of type Secret")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            foreach (var text in resource.Texts)
                if (text is { Role: not TextRole.Secret, Raw: { } raw } && SecretShapes.Find(raw) is { } shape)
                    yield return At(text.Place.Part(shape.Start, shape.Length), shape.What, text.Place.Name);
            foreach (var (key, value) in resource.NamedValues)
                if (value is { Role: TextRole.Plain, IsLiteral: true, Raw.Length: > 0 } && key.Known is { } name && SecretShapes.IsSecretName(name) && SecretShapes.Find(value.Raw!) is null)
                    yield return At(value.Place, "the value of a secret", name);
        }
    }
}
