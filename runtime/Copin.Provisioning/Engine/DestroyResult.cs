using Copin.Model;

namespace Copin.Provisioning;

/// <summary>What became of a resource in a <c>destroy</c>.</summary>
public enum DestroyOutcome
{
    /// <summary>It was removed.</summary>
    Deleted,

    /// <summary>It was not there.</summary>
    AlreadyGone,

    /// <summary>It was left: it belongs to another landscape or environment, was only referred to, or nothing shows that this environment made it.</summary>
    Kept,

    /// <summary>A person has to undo the manual step.</summary>
    ManualStep,

    /// <summary>A person has to remove it, and has not confirmed that yet.</summary>
    WaitsForPerson,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It was left alone, because one that depends on it could not be removed, or its connection failed.</summary>
    Blocked,
}

/// <summary>What became of one resource in a <c>destroy</c>.</summary>
public sealed record DestroyedResource
{
    /// <summary>The resource's record name; empty for an orphaned one.</summary>
    public required string Resource { get; init; }

    /// <summary>The kind.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>The name under which the system knew it.</summary>
    public required string Name { get; init; }

    /// <summary>What became of it.</summary>
    public required DestroyOutcome Outcome { get; init; }

    /// <summary>Why it was kept; empty where there is nothing to say.</summary>
    public string Note { get; init; } = "";

    /// <summary>
    /// What a person did and has to undo, for <see cref="DestroyOutcome.ManualStep"/>, part by part; what is to be done next, for <see cref="DestroyOutcome.WaitsForPerson"/>;
    /// else empty.
    /// </summary>
    public IReadOnlyList<ManualStepInstructions> Parts { get; init; } = [];

    /// <summary>What a person did first and has to undo, for <see cref="DestroyOutcome.ManualStep"/>; else null.</summary>
    public ManualStepInstructions? Instructions => Parts.FirstOrDefault();

    /// <summary>Why it failed; null where it did not.</summary>
    public ResourceFailure? Failure { get; init; }

    /// <summary>Outcome, kind and name.</summary>
    public override string ToString() => $"{Outcome} {Kind.Title} {Name}";
}

/// <summary>What a <c>destroy</c> did.</summary>
/// <param name="Items">The resources in the order in which they were to be removed.</param>
/// <param name="Failures">Everything that failed, each once.</param>
public sealed record DestroyResult(IReadOnlyList<DestroyedResource> Items, IReadOnlyList<ResourceFailure> Failures)
{
    /// <summary>Whether nothing that belongs to the landscape is left.</summary>
    public bool Succeeded => Failures.Count == 0 && !Items.Any(item => item.Outcome is DestroyOutcome.Blocked or DestroyOutcome.WaitsForPerson);
}
