namespace Copin.Generator;

/// <summary>Hands out names that nothing else in the scope has; a name that is taken gets underscores behind it.</summary>
internal sealed class NameScope
{
    private const int LongestName = 200;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The scope of a record's members: its own name, and what every record has.</summary>
    public static NameScope OfRecord(string record)
    {
        var scope = new NameScope();
        scope.Reserve([
            record, "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
        ]);
        return scope;
    }

    /// <summary>Marks names as taken.</summary>
    public void Reserve(IEnumerable<string> names)
    {
        foreach (var name in names)
            _taken.Add(name);
    }

    /// <summary>Marks a name as taken.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>Whether a name is taken.</summary>
    public bool Has(string name) => _taken.Contains(name);

    /// <summary>The name, shortened where metadata could not hold it, made free and marked as taken. Not escaped.</summary>
    public string Take(string name)
    {
        var free = name.Length <= LongestName ? name : name.Substring(0, LongestName) + StableHash.Of(name);
        while (!_taken.Add(free))
            free += "_";
        return free;
    }
}
