using Copin.Model;

namespace Copin.Provisioning;

/// <summary>What became of a resource in an <c>apply</c>.</summary>
public enum ApplyOutcome
{
    /// <summary>It was as declared.</summary>
    Unchanged,

    /// <summary>It was made.</summary>
    Created,

    /// <summary>It was changed.</summary>
    Updated,

    /// <summary>It was removed and made anew.</summary>
    Replaced,

    /// <summary>A person confirmed the manual step.</summary>
    Confirmed,

    /// <summary>It was read: it belongs to another landscape, or is only referred to.</summary>
    Read,

    /// <summary>The environment leaves it out, or what it needs.</summary>
    Skipped,

    /// <summary>It was declared once and is no longer; it was removed.</summary>
    Pruned,

    /// <summary>The manual step is not confirmed yet.</summary>
    WaitsForPerson,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It was left alone, because one it depends on failed or waits for a person.</summary>
    Blocked,
}

/// <summary>What became of one resource in an <c>apply</c>.</summary>
public sealed record AppliedResource
{
    /// <summary>The resource's record name; empty for a pruned one.</summary>
    public required string Resource { get; init; }

    /// <summary>The kind.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>The name under which the system knows it.</summary>
    public required string Name { get; init; }

    /// <summary>What became of it.</summary>
    public required ApplyOutcome Outcome { get; init; }

    /// <summary>What it has now, secrets left out; null where it failed or was left alone.</summary>
    public ResourceOutputs? Outputs { get; init; }

    /// <summary>Why it failed; null where it did not, or where its connection failed.</summary>
    public ResourceFailure? Failure { get; init; }

    /// <summary>What a person has to do, for <see cref="ApplyOutcome.WaitsForPerson"/>, and where it is said to be done and is not seen to be.</summary>
    public ManualStepInstructions? Instructions { get; init; }

    /// <summary>Why a step was not done, as the person says; empty where nothing is said.</summary>
    public string Note { get; init; } = "";

    /// <summary>Outcome, kind and name.</summary>
    public override string ToString() => $"{Outcome} {Kind.Title} {Name}";
}

/// <summary>What an <c>apply</c> did.</summary>
/// <param name="Items">The resources in the plan's order; pruned ones last.</param>
/// <param name="Failures">Everything that failed, each once: resources, and connections whose resources are <see cref="ApplyOutcome.Blocked"/>.</param>
public sealed record ApplyResult(IReadOnlyList<AppliedResource> Items, IReadOnlyList<ResourceFailure> Failures)
{
    /// <summary>Whether everything is as declared now.</summary>
    public bool Succeeded => Failures.Count == 0 && !Items.Any(item => item.Outcome is ApplyOutcome.WaitsForPerson or ApplyOutcome.Blocked);

    /// <summary>Whether a system was changed or a step confirmed.</summary>
    public bool HasChanges => Items.Any(item => item.Outcome is ApplyOutcome.Created or ApplyOutcome.Updated or ApplyOutcome.Replaced or ApplyOutcome.Confirmed or ApplyOutcome.Pruned);
}
