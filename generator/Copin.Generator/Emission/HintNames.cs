using System.Text;
using Copin.Model;

namespace Copin.Generator;

/// <summary>Names generated files after their landscape.</summary>
/// <remarks>The compiler refuses two names that differ by case only, and file systems refuse long ones; a hash of the full name is added where either happens.</remarks>
/// <param name="Ambiguous">The names that more than one landscape would have, in ordinal order.</param>
internal readonly record struct HintNames(EquatableArray<string> Ambiguous)
{
    private const int LongestName = 100;

    /// <summary>Finds the ambiguous names among the landscapes of a compilation.</summary>
    public static HintNames For(IEnumerable<string> identities)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var identity in identities)
            counts[Readable(identity)] = counts.TryGetValue(Readable(identity), out var count) ? count + 1 : 1;
        List<string>? ambiguous = null;
        foreach (var entry in counts)
            if (entry.Value > 1)
                (ambiguous ??= []).Add(entry.Key.ToLowerInvariant());
        ambiguous?.Sort(StringComparer.Ordinal);
        return new HintNames(ambiguous?.ToArray() ?? EquatableArray<string>.Empty);
    }

    /// <summary>The name of a landscape's file, such as <c>Samples.CoPin.Declaration.g.cs</c>.</summary>
    /// <param name="identity">The landscape, as <see cref="LandscapeTarget.Identity"/>.</param>
    /// <param name="part">What the file holds.</param>
    public string Of(string identity, string part)
    {
        var name = Readable(identity);
        var clash = false;
        foreach (var ambiguous in Ambiguous)
            clash |= string.Equals(ambiguous, name, StringComparison.OrdinalIgnoreCase);
        return clash ? $"{name}.{StableHash.Of(identity)}.{part}.g.cs" : $"{name}.{part}.g.cs";
    }

    private static string Readable(string identity)
    {
        var name = new StringBuilder();
        foreach (var character in identity)
            if (character != '@')
                name.Append(char.IsLetterOrDigit(character) || character == '_' ? character : '.');
        return name.Length <= LongestName ? name.ToString() : name.ToString(0, LongestName) + "." + StableHash.Of(identity);
    }
}
