using Copin.Model;

namespace Copin.Generator;

/// <summary>Hands out names that nothing else in the scope has; a name that is taken gets underscores behind it.</summary>
/// <param name="always">Names that are taken from the start; the set is shared, not added to.</param>
internal sealed class NameScope(IReadOnlyCollection<string> always)
{
    /// <summary>The property behind the outputs of a resource's record.</summary>
    public const string ResourceOutputsName = "AppliedOutputs";

    private const int LongestName = 200;

    private static readonly string[] OfEveryRecord =
    [
        "Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
    ];

    // Not [.. OfEveryRecord, …]: that makes spans of System.Memory, which no host promises to have.
    private static readonly string[] OfEveryResource = OfEveryRecord.Append(ResourceOutputsName).ToArray();

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>An empty scope.</summary>
    public NameScope() : this([])
    {
    }

    /// <summary>The scope of a record's members: its own name, and what every record has.</summary>
    public static NameScope OfRecord(string record)
    {
        var scope = new NameScope(OfEveryRecord);
        scope.Reserve(record);
        return scope;
    }

    /// <summary>The same for a resource's record, which has its outputs too.</summary>
    public static NameScope OfResource(string record)
    {
        var scope = new NameScope(OfEveryResource);
        scope.Reserve(record);
        return scope;
    }

    /// <summary>Marks names as taken.</summary>
    public void Reserve(EquatableArray<string> names)
    {
        foreach (var name in names)
            _taken.Add(name);
    }

    /// <summary>Marks a name as taken.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The name, shortened where metadata could not hold it, made free and marked as taken. Not escaped.</summary>
    public string Take(string name)
    {
        var free = name.Length <= LongestName ? name : name.Substring(0, LongestName) + StableHash.Of(name);
        while (always.Contains(free) || !_taken.Add(free))
            free += "_";
        return free;
    }
}
