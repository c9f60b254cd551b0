namespace Copin.Documents;

/// <summary>What is filled into the texts of transformations: <c>%property%</c> and <c>${variable}</c>.</summary>
internal static class Placeholders
{
    /// <summary>The properties named between percent signs, with where the name stands in the text.</summary>
    public static IEnumerable<(string Name, int Start)> Properties(string text)
    {
        for (var start = text.IndexOf('%'); start >= 0 && start + 1 < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '_' or '-'))
                end++;
            if (end < text.Length && text[end] == '%' && end > start + 1)
            {
                yield return (text.Substring(start + 1, end - start - 1), start + 1);
                start = text.IndexOf('%', end + 1);
            }
            else
            {
                // A percent sign by itself, as in a pattern.
                start = text.IndexOf('%', Math.Max(end, start + 1));
            }
        }
    }

    /// <summary>The variables in <c>${…}</c>, with where the name stands in the text.</summary>
    public static IEnumerable<(string Name, int Start)> Variables(string text)
    {
        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start = text.IndexOf("${", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
                yield break;
            yield return (text.Substring(start + 2, end - start - 2), start + 2);
        }
    }
}
