using Copin.Model;

namespace Copin.Rules;

/// <summary>A secret is referred to only where a system takes one.</summary>
/// <remarks>Every other text is shown in plans, logs and consoles. Source: OWASP, "Secrets Management Cheat Sheet"; CWE-532.</remarks>
internal sealed class SecretInPlainText() : Rule(
    "COPIN7002", Severity.Error, "Secret where everybody can read it",
    "'{0}' is a secret, and '{1}' is shown in plans and consoles; refer to a value that may be seen")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from resource in landscape.Resources
        from text in resource.Texts
        where text.Role == TextRole.Plain && text.HasValue
        from part in text.References
        where SecretReferences.Classify(part, landscape) == ReferredValue.Secret
        select At(text.PlaceOf(part), part, text.Place.Name);
}
