namespace Copin.Provisioning.Export;

/// <summary>Turns names into such as a form can hold, each another one.</summary>
/// <param name="isAllowed">The characters that the form takes.</param>
/// <param name="substitute">What stands for any other.</param>
/// <param name="ignoreCase">Whether the form takes upper and lower case for the same.</param>
internal sealed class UniqueNames(Func<char, bool> isAllowed, char substitute, bool ignoreCase)
{
    private const int MaxLength = 60;
    private readonly HashSet<string> _taken = new(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

    /// <summary>A name that no other has.</summary>
    public string Of(string name)
    {
        var safe = new string([.. name.Select(character => isAllowed(character) ? character : substitute)]).Trim(substitute);
        safe = safe.Length == 0 ? "unnamed" : safe.Length > MaxLength ? safe[..MaxLength].TrimEnd(substitute) : safe;
        var own = safe;
        for (var number = 2; !_taken.Add(own); number++)
            own = $"{safe}{substitute}{number}";
        return own;
    }
}
