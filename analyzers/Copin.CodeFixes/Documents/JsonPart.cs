using Copin.Documents;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>The innermost part of a JSON file at a stretch: a value, or the name of a member.</summary>
/// <param name="Owner">The object or array that holds it; null for the file's value.</param>
/// <param name="Index">Its place among the owner's members or items.</param>
/// <param name="Member">The member that it is; null for an item.</param>
/// <param name="Value">The value, or that of the member.</param>
/// <param name="IsNamed">Whether the stretch is the member's name, or all of the member.</param>
internal sealed record JsonPart(JsonValue? Owner, int Index, JsonMember? Member, JsonValue Value, bool IsNamed)
{
    /// <summary>Finds it; null where the stretch is in no part, or in several.</summary>
    public static JsonPart? Find(JsonFile file, TextSpan span)
    {
        if (file.Root is not { } value || !SpanOf(value).Contains(span))
            return null;
        var part = new JsonPart(null, 0, null, value, false);
        while (part is { IsNamed: false } && !part.IsAt(span))
        {
            part = part.Inner(span);
            if (part is null)
                return null;
        }

        return part;
    }

    /// <summary>All of a member or item.</summary>
    public static TextSpan SpanOf(JsonMember member) => TextSpan.FromBounds(member.NameStretch.Start, member.Value.Stretch.End);

    /// <summary>All of a value, with quotes and brackets.</summary>
    public static TextSpan SpanOf(JsonValue value) => new(value.Stretch.Start, value.Stretch.Length);

    private bool IsAt(TextSpan span) => Value.Kind is not (JsonKind.Object or JsonKind.Array)
        || span == SpanOf(Value) || span == new TextSpan(Value.Opening.Start, Value.Opening.Length);

    private JsonPart? Inner(TextSpan span)
    {
        if (Value.Kind == JsonKind.Object)
        {
            var index = DocumentEdits.IndexOf(Value.Members, span, SpanOf);
            if (index < 0)
                return null;
            var member = Value.Members[index];
            var isNamed = span == SpanOf(member) || new TextSpan(member.NameStretch.Start, member.NameStretch.Length).Contains(span);
            return isNamed || SpanOf(member.Value).Contains(span) ? new JsonPart(Value, index, member, member.Value, isNamed) : null;
        }

        var item = DocumentEdits.IndexOf(Value.Items, span, SpanOf);
        return item < 0 ? null : new JsonPart(Value, item, null, Value.Items[item], false);
    }
}
