namespace Copin.Provisioning.Engine;

/// <summary>Landscape and environment that something in a system belongs to: a suffix of its description, <c> [copin:co-pin/dev]</c>.</summary>
internal static class OwnershipMark
{
    private const string Start = "[copin:";

    /// <summary>The description with the mark of <paramref name="owner"/>; without it where both do not fit.</summary>
    public static string Write(string description, string owner, int limit)
    {
        var marked = description.Length == 0 ? $"{Start}{owner}]" : $"{description} {Start}{owner}]";
        return marked.Length <= limit ? marked : description;
    }

    /// <summary>Whether description and mark fit.</summary>
    public static bool Fits(string description, string owner, int limit) => !ReferenceEquals(Write(description, owner, limit), description);

    /// <summary>Takes a description apart into what was declared and whose it is; <c>Owner</c> is null where there is no mark.</summary>
    public static (string Description, string? Owner) Read(string? text)
    {
        text ??= "";
        var start = text.LastIndexOf(Start, StringComparison.Ordinal);
        if (start < 0 || !text.EndsWith(']') || (start > 0 && text[start - 1] != ' '))
            return (text, null);
        var owner = text[(start + Start.Length)..^1];
        return owner.Length == 0 || owner.Contains(']', StringComparison.Ordinal) ? (text, null) : (text[..Math.Max(0, start - 1)], owner);
    }
}
