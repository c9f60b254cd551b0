namespace Copin;

/// <summary>How many slips of the typing hand lie between two texts.</summary>
internal static class EditDistance
{
    /// <summary>
    /// The least number of insertions, deletions, replacements and swaps of two neighbours that turn one text into the other
    /// (Damerau and Levenshtein, optimal string alignment: no part is edited twice). Ordinal.
    /// </summary>
    /// <returns>The distance; <paramref name="limit"/> + 1 when it is greater than the limit.</returns>
    public static int Between(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
            return limit + 1;

        var beforeLast = new int[right.Length + 1];
        var last = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            last[j] = j;

        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            int least = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                int distance = Math.Min(replace, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);

                current[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
                return limit + 1;

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return Math.Min(last[right.Length], limit + 1);
    }
}
