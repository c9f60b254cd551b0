using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A text that only holds the place of another is filled in.</summary>
/// <remarks>
/// <c>TODO</c> is what the code fixes of this library write where they cannot know the value; <c>&lt;your system&gt;</c> stands in the samples of SAP's documents. Systems take
/// both as names. In an environment file, a value that has another form than its type wants is <see cref="EnvironmentValueMalformed"/>.
/// </remarks>
internal sealed class TextNotFilledIn() : DocumentRule(
    "COPIN0019", Severity.Warning, "Text is still a placeholder",
    "'{0}' only holds the place of a value; write what belongs there")
{
    private const string ToDo = "TODO";

    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from resource in landscape.Resources
        from text in resource.Texts
        where text is { Role: TextRole.Plain, HasValue: true }
        let written = text.Skeleton
        let stretch = Placeholder(written, isMarkupLikely: resource is IntegrationFlow or ManualStep)
        where stretch is not null
        select At(text.PlaceInSkeleton(stretch.Value.Start, stretch.Value.Length), written.Substring(stretch.Value.Start, stretch.Value.Length));

    public override IEnumerable<Finding> Check(Document document, LandscapeProject project) =>
        from text in TextsOf(document, project)
        where Placeholder(text.Text.Trim(), isMarkupLikely: true) is not null
        select At(document.At(text.Content), text.Text.Trim());

    private static IEnumerable<JsonValue> TextsOf(Document document, LandscapeProject project) => document switch
    {
        EnvironmentDocument environment =>
            (from landscape in project.OwnersOf(document)
             from entry in project.ReadingOf(environment, landscape).Known
             where entry is { Member.Value.Kind: JsonKind.Text, Text: { Length: > 0 } text, Shape: { Kind: not (EnvironmentValueKind.Object or EnvironmentValueKind.Secret) } shape } && shape.Fault(text) is null
             select entry.Member.Value).Distinct(),
        TransformationDocument transformation when project.OwnersOf(document).Count > 0 => transformation.Entities.SelectMany(entity => entity.Value.Texts),
        _ => [],
    };

    // Parameters of flows hold XML, and instructions what they like: there only a text that is nothing else is meant.
    private static (int Start, int Length)? Placeholder(string text, bool isMarkupLikely)
    {
        if (text is ToDo or "https://" + ToDo)
            return (text.Length - ToDo.Length, ToDo.Length);
        var start = text.IndexOf('<');
        if (start < 0 || start + 2 >= text.Length || !char.IsLetter(text[start + 1]))
            return null;
        var end = text.IndexOf('>', start);
        if (end < 0 || text[end - 1] == '/' || text.IndexOf('<', start + 1) is >= 0 and var next && next < end)
            return null;
        return isMarkupLikely && (start > 0 || end < text.Length - 1) ? null : (start, end + 1 - start);
    }
}
