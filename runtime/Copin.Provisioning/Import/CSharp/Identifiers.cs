using System.Text;

namespace Copin.Provisioning.Import.CSharp;

/// <summary>Names in C# for what has a name in a system: unique without regard to case, so that no two differ by that alone.</summary>
internal sealed class Identifiers
{
    private const int MaxLength = 60;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A free name like <paramref name="text"/>, in Pascal case; <paramref name="otherwise"/> where nothing of it can stand in a name.</summary>
    public string Take(string text, string otherwise)
    {
        var name = Pascal(text);
        if (name.Length == 0)
            name = otherwise;
        else if (char.IsDigit(name[0]))
            name = otherwise + name;
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
            free = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return free;
    }

    private static string Pascal(string text)
    {
        var name = new StringBuilder();
        var begins = true;
        // S4HANA_CLOUD_DEV shouts in every system; in C# it need not.
        var isShouted = !text.Any(char.IsAsciiLetterLower);
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                begins = true;
                continue;
            }

            name.Append(begins ? char.ToUpperInvariant(character) : isShouted ? char.ToLowerInvariant(character) : character);
            begins = false;
            if (name.Length == MaxLength)
                break;
        }

        return name.ToString();
    }
}
