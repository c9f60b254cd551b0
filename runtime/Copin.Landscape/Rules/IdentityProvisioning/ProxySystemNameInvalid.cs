using Copin.Model;

namespace Copin.Rules;

/// <summary>A proxy system's name has 1 to 100 letters, digits, hyphens, underscores, dots and blanks.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Add New Systems".</remarks>
internal sealed class ProxySystemNameInvalid() : Rule<ProxySystem>(
    "COPIN4001", Severity.Error, "Proxy system name is invalid",
    "A proxy system's name {0}")
{
    private const int MostCharacters = 100;

    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        if (system.Name.Known is { } known && string.IsNullOrWhiteSpace(known))
            yield return At(system.Name.Place, "must not be empty; write one, such as \"S4HC\"");
        else if (system.Name.Known is { Length: > MostCharacters } tooLong)
            yield return At(system.Name.PlaceInSkeleton(MostCharacters, tooLong.Length - MostCharacters), $"has at most {MostCharacters} characters; shorten it by {tooLong.Length - MostCharacters}");
        var name = system.Name.Skeleton;
        for (var i = 0; i < name.Length; i++)
        {
            var start = i;
            while (i < name.Length && !IsAllowed(name[i]))
                i++;
            if (i > start)
                yield return At(
                    system.Name.PlaceInSkeleton(start, i - start),
                    $"has letters, digits, '-', '_', '.' and blanks only; write '{new string('_', i - start)}' instead of '{name.Substring(start, i - start)}'")
                    .WithReplacement(new string('_', i - start));
        }
    }

    private static bool IsAllowed(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.' or ' ' or Text.Blank;
}
