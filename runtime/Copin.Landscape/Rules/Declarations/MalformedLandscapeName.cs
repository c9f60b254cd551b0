using System.Text;
using Copin.Model;

namespace Copin.Rules;

/// <summary>The landscape's name becomes part of file names and of ownership marks in the systems.</summary>
internal sealed class MalformedLandscapeName() : Rule(
    "COPIN0005", Severity.Error, "Landscape name is malformed",
    "'{0}' is no landscape name: {1}; use lower-case letters, digits and hyphens, at most 40 characters{2}")
{
    private const int MostCharacters = 40;

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        if (landscape.Name.Place.Kind != PlaceKind.Argument || landscape.Name.Raw is not { } name || Fault(name) is not { } fault)
            yield break;
        var proposal = Propose(name);
        var place = name.Length == 0 ? landscape.Name.Place : landscape.Name.Place.Part(0, name.Length);
        yield return proposal is null || name.Length == 0
            ? At(place, name, fault, "")
            : At(place, name, fault, $", such as '{proposal}'").WithReplacement(proposal);
    }

    private static string? Fault(string name)
    {
        if (name.Length == 0)
            return "it is empty";
        if (name.Length > MostCharacters)
            return $"it has {name.Length} characters";
        foreach (var character in name)
            if (!IsAllowed(character))
                return character == ' ' ? "it holds a blank" : $"it holds '{character}'";
        return null;
    }

    private static string? Propose(string name)
    {
        var proposal = new StringBuilder();
        foreach (var character in name)
        {
            if (proposal.Length == MostCharacters)
                break;
            var lower = character is >= 'A' and <= 'Z' ? (char)(character + ('a' - 'A')) : character;
            if (IsAllowed(lower) && lower != '-')
                proposal.Append(lower);
            else if (proposal.Length > 0 && proposal[proposal.Length - 1] != '-')
                proposal.Append('-');
        }

        var text = proposal.ToString().TrimEnd('-');
        return text.Length > 0 ? text : null;
    }

    private static bool IsAllowed(char character) => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
