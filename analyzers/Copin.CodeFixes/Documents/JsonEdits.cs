using Copin.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>Edits of a JSON file. Behind a fault nothing is known of it, so that to one with a fault nothing is added and nothing is removed.</summary>
/// <inheritdoc/>
internal sealed class JsonEdits(TextDocument document, SourceText text, JsonFile file) : DocumentEdits(document, text)
{
    private readonly Dictionary<int, (JsonValue Owner, JsonAdditions Additions)> _additions = [];
    private readonly Dictionary<int, (JsonValue Owner, HashSet<int> Removed)> _removals = [];

    /// <inheritdoc/>
    public override void Replace(TextSpan span, string characters)
    {
        if (JsonPart.Find(file, span) is not { } part || (!part.IsNamed && part.Value.Kind != JsonKind.Text))
            return;
        var quoted = part.IsNamed ? part.Member!.NameStretch : part.Value.Stretch;
        if (quoted.Length >= 2 && new TextSpan(quoted.Start + 1, quoted.Length - 2).Contains(span))
            Change(span, JsonText.Escape(characters));
    }

    /// <inheritdoc/>
    public override void WriteValue(TextSpan span, string value)
    {
        if (JsonPart.Find(file, span) is { IsNamed: false, Value: { Kind: not JsonKind.Malformed } written })
            Change(JsonPart.SpanOf(written), value);
    }

    /// <inheritdoc/>
    public override void Add(TextSpan span, string part)
    {
        if (file.Fault is not null || JsonPart.Find(file, span) is not { Value: { Kind: JsonKind.Object or JsonKind.Array } owner })
            return;
        if (!_additions.TryGetValue(owner.Stretch.Start, out var known))
            _additions.Add(owner.Stretch.Start, known = (owner, new JsonAdditions(owner, isRoot: owner == file.Root)));
        known.Additions.Add(part);
    }

    /// <inheritdoc/>
    public override bool Remove(TextSpan span)
    {
        // A member goes by its name; an item, by what it opens with, or by its text.
        if (file.Fault is not null || JsonPart.Find(file, span) is not { Owner: { } owner } part || !(part.IsNamed || part.Member is null))
            return false;
        if (!_removals.TryGetValue(owner.Stretch.Start, out var known))
            _removals.Add(owner.Stretch.Start, known = (owner, []));
        known.Removed.Add(part.Index);
        return true;
    }

    /// <inheritdoc/>
    public override void Write(SolutionEdits edits)
    {
        var blanks = new JsonBlanks(Text);
        foreach (var (_, additions) in _additions.Values)
            foreach (var change in additions.Changes(blanks))
                Change(change.Span, change.NewText!);
        foreach (var (owner, removed) in _removals.Values)
            foreach (var span in JsonRemovals.Spans(owner, removed, blanks))
                Change(span, "");
        base.Write(edits);
    }
}
