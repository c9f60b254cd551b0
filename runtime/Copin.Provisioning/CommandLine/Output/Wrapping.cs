namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Breaks long messages between words.</summary>
internal static class Wrapping
{
    private const int Width = 120;

    /// <summary>The lines of a text, none longer than 120 characters with its indentation unless a single word is.</summary>
    public static IEnumerable<string> Lines(string text, int indentation)
    {
        foreach (var line in text.Split('\n'))
        {
            var rest = line.TrimEnd();
            while (rest.Length > Width - indentation)
            {
                var end = rest.LastIndexOf(' ', Width - indentation);
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
