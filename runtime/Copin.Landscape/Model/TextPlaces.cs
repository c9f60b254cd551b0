namespace Copin.Model;

/// <summary>From the characters that a rule looks at back to the characters as written.</summary>
internal static class TextPlaces
{
    /// <summary>
    /// The place of a stretch of <see cref="Text.Skeleton"/>. Doubled braces and references are as long as they are written; where references are filled in, the
    /// whole argument.
    /// </summary>
    public static Place PlaceInSkeleton(this Text text, int start, int length)
    {
        if (text.Raw is not { } raw || (text.Known is not null && !text.IsLiteral))
            return text.Place;
        var from = RawIndex(text, raw, start);
        return text.Place.Part(from, Math.Max(1, RawIndex(text, raw, start + length) - from));
    }

    /// <summary>Where a text is longer than allowed, and its length, as far as that is certain: a reference that is not filled in counts as nothing. Null where it is not.</summary>
    public static (Place Place, int Length)? TooLong(this Text text, int limit)
    {
        if (text.Known is { } known)
            return known.Length > limit ? (text.PlaceInSkeleton(limit, known.Length - limit), known.Length) : null;
        return text.HasValue && text.Skeleton.Count(character => character != Text.Blank) is var length && length > limit ? (text.Place, length) : null;
    }

    private static int RawIndex(Text text, string raw, int index)
    {
        foreach (var part in text.Parts)
        {
            var length = part.IsReference ? 1 : part.Literal.Length;
            if (index >= length)
            {
                index -= length;
                continue;
            }

            var position = part.Start;
            for (; index > 0; index--)
                position += raw[position] is '{' or '}' && position + 1 < raw.Length && raw[position + 1] == raw[position] ? 2 : 1;
            return Math.Min(position, raw.Length);
        }

        return raw.Length;
    }
}
