namespace Copin.Provisioning.Resources;

/// <summary>What a system has of a resource.</summary>
/// <param name="Entity">The client's object.</param>
internal sealed record ResourceState(object Entity)
{
    /// <summary>The system's word for what it is still doing with it; null where it is doing nothing.</summary>
    public string? Pending { get; init; }

    /// <summary>Why it can only be made anew, in the system's words; null where it is sound.</summary>
    public string? Broken { get; init; }

    /// <summary>Whether only some parts of a manual step are confirmed.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>What changes with every write, where others hold a copy of it; else null.</summary>
    public string? Stamp { get; init; }
}
