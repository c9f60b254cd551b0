namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Breaks long messages between words.</summary>
internal static class Wrapping
{
    /// <summary>The lines of a text, none longer than <paramref name="width"/> unless a single word is.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        foreach (var line in text.Split('\n'))
        {
            var rest = line.TrimEnd();
            while (rest.Length > width)
            {
                var end = rest.LastIndexOf(' ', width);
                if (end <= 0)
                    end = rest.IndexOf(' ');
                if (end <= 0)
                    break;
                yield return rest[..end].TrimEnd();
                rest = rest[end..].TrimStart();
            }

            yield return rest;
        }
    }
}
