using Copin.Documents;

namespace Copin.Rules;

/// <summary>No value of an environment file looks like a secret, or is called one, unless it is a reference.</summary>
/// <remarks>Conservative: see <see cref="SecretShapes"/>. The message says nothing of what is written. Source: CWE-798.</remarks>
internal sealed class EnvironmentSecretInDisguise() : DocumentRule<EnvironmentDocument>(
    "COPIN7017", Severity.Warning, "Environment value looks like a secret",
    "This looks like {0}, and environment files are read by everybody; keep it in a parameter of type Secret, and write {1}")
{
    protected override IEnumerable<Finding> Check(EnvironmentDocument document, LandscapeProject project)
    {
        if (document.Values is not { } values)
            return [];
        var secrets = new HashSet<Stretch>(
            from landscape in project.OwnersOf(document)
            from entry in project.ReadingOf(document, landscape).Known
            where entry.Shape!.Kind == EnvironmentValueKind.Secret
            select entry.Member.NameStretch);
        return Search(document, values, secrets);
    }

    private IEnumerable<Finding> Search(EnvironmentDocument document, JsonValue value, HashSet<Stretch> secrets)
    {
        foreach (var member in value.Members)
        {
            // The rules of secrets speak of these.
            if (secrets.Contains(member.NameStretch) || member.Name == EnvironmentMember.SecretKey)
                continue;
            if (member.Value.Kind == JsonKind.Text && WhatOf(member) is { } what)
                yield return At(document.At(member.Value.Content), what, EnvironmentMember.SecretForm);
            foreach (var finding in Search(document, member.Value, secrets))
                yield return finding;
        }

        foreach (var item in value.Items)
        {
            if (item.Kind == JsonKind.Text && SecretShapes.Find(item.Text) is { } shape)
                yield return At(document.At(item.Content), shape.What, EnvironmentMember.SecretForm);
            foreach (var finding in Search(document, item, secrets))
                yield return finding;
        }
    }

    private static string? WhatOf(JsonMember member) =>
        SecretShapes.Find(member.Value.Text) is { } shape ? shape.What
        : member.Value.Text.Length > 0 && SecretShapes.IsSecretName(member.Name) ? "the value of a secret"
        : null;
}
