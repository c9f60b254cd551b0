namespace Copin.Rules;

/// <summary>Lists of names inside a sentence.</summary>
internal static class Listing
{
    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IEnumerable<string> names) => Join(names, " or ");

    /// <summary><c>a, b and c</c>.</summary>
    public static string And(IEnumerable<string> names) => Join(names, " and ");

    private static string Join(IEnumerable<string> names, string last)
    {
        var all = names.ToArray();
        return all.Length <= 1 ? string.Concat(all) : string.Join(", ", all, 0, all.Length - 1) + last + all[all.Length - 1];
    }
}
