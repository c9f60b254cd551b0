namespace Copin.Rules;

/// <summary>Finds the name that was meant by a misspelt one.</summary>
/// <param name="names">The names there are.</param>
internal sealed class NearestName(IEnumerable<string> names)
{
    // Who makes more slips than these in one landscape has pasted something else; comparing each with every name would take quadratic time.
    private const int MostQuestions = 25;
    private const int LongestName = 100;

    private readonly Lazy<string[]> _names = new(() => names.Distinct(StringComparer.Ordinal).ToArray());
    private int _questions;

    /// <summary>The nearest name: one that differs in case only, else the one with the fewest slips, at most one in three characters; null where none is alike.</summary>
    public string? To(string written)
    {
        if (written.Length > LongestName || _questions++ >= MostQuestions)
            return null;
        string? nearest = null;
        var fewest = Math.Min(3, Math.Max(1, written.Length / 3)) + 1;
        foreach (var name in _names.Value)
        {
            if (string.Equals(name, written, StringComparison.OrdinalIgnoreCase))
                return name;
            if (name.Length <= LongestName && EditDistance.Between(written, name, fewest - 1) is var slips && slips < fewest)
                (nearest, fewest) = (name, slips);
        }

        return nearest;
    }
}
