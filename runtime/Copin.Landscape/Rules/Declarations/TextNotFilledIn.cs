using Copin.Model;

namespace Copin.Rules;

/// <summary>A text that only holds the place of another is filled in.</summary>
/// <remarks>
/// <c>TODO</c> is what the code fixes of this library write where they cannot know the value; <c>&lt;your system&gt;</c> stands in the samples of SAP's documents. Systems take
/// both as names.
/// </remarks>
internal sealed class TextNotFilledIn() : Rule(
    "COPIN0019", Severity.Warning, "Text is still a placeholder",
    "'{0}' only holds the place of a value; write what belongs there")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from resource in landscape.Resources
        from text in resource.Texts
        where text is { Role: TextRole.Plain, IsLiteral: true, Known: { } known } && IsPlaceholder(known)
        select At(text.PlaceOf(0, text.Known!.Length), text.Known);

    private static bool IsPlaceholder(string text) =>
        text is "TODO" || (text.Length > 2 && text[0] == '<' && text[text.Length - 1] == '>' && text[1] is not ('/' or '?' or '!') && text[text.Length - 2] != '/'
            && text.IndexOf('<', 1) < 0 && text.IndexOf('>') == text.Length - 1);
}
