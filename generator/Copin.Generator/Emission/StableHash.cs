using System.Globalization;

namespace Copin.Generator;

/// <summary>A hash that is the same in every process (FNV-1a, 64 bit), to tell shortened names apart.</summary>
internal static class StableHash
{
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 1099511628211UL);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
