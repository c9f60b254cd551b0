using Copin.Model;

namespace Copin.Provisioning;

/// <summary>What <c>apply</c> would do to a resource.</summary>
public enum PlanAction
{
    /// <summary>Nothing: every declared property is as declared.</summary>
    Unchanged,

    /// <summary>Make it.</summary>
    Create,

    /// <summary>Change properties of it.</summary>
    Update,

    /// <summary>Remove it and make it anew.</summary>
    Replace,

    /// <summary>Remove it: only in the plan of a <c>destroy</c>.</summary>
    Delete,

    /// <summary>Have a person do it: <see cref="PlanItem.Instructions"/>.</summary>
    ManualStep,

    /// <summary>It was declared once and is no longer; removed only by <c>apply --prune</c>.</summary>
    Orphaned,

    /// <summary>Nothing: the environment leaves it out, or what it needs.</summary>
    Skipped,

    /// <summary>Nothing: it belongs to another landscape or is only referred to; in the plan of a <c>destroy</c> also what is not this environment's.</summary>
    ReadOnly,
}

/// <summary>A property that differs between a system and the declaration.</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Before">What the system has; null where it has nothing. Of a secret, never the value.</param>
/// <param name="After">What is declared; <c>(secret)</c> for a secret; <c>known after apply: {Resource.Output}</c> where it depends on what is not there yet.</param>
public sealed record PropertyDifference(string Property, string? Before, string? After)
{
    /// <summary>How a secret's value is shown.</summary>
    public const string Secret = "(secret)";

    /// <summary>Whether it is a secret.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether the value is not known before the resources that it refers to are applied.</summary>
    public bool IsKnownAfterApply { get; init; }

    /// <summary>Whether the system cannot change it, so that the resource is replaced.</summary>
    public bool ForcesReplacement { get; init; }

    /// <summary>Property, value before and value after: <c>HostName: old → new</c>; <c>Password: changed (secret)</c>.</summary>
    public override string ToString() =>
        IsSecret && !IsKnownAfterApply
            ? $"{Property}: {(Before is null ? "" : "changed ")}{Secret}"
            : Before is null ? $"{Property}: {After}" : $"{Property}: {Before} → {After}";
}

/// <summary>What <c>apply</c> would do to one resource.</summary>
public sealed record PlanItem
{
    /// <summary>The resource's record name; empty for an orphaned one.</summary>
    public required string Resource { get; init; }

    /// <summary>The kind.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>The name under which the system knows it, as far as it is known.</summary>
    public required string Name { get; init; }

    /// <summary>What would be done.</summary>
    public required PlanAction Action { get; init; }

    /// <summary>The properties that differ; for <see cref="PlanAction.Create"/> all that are declared.</summary>
    public IReadOnlyList<PropertyDifference> Differences { get; init; } = [];

    /// <summary>The line of the declaration; null where it is not known.</summary>
    public SourceLine? Source { get; init; }

    /// <summary>The steps of a guide that the resource carries out.</summary>
    public IReadOnlyList<StepLabel> Steps { get; init; } = [];

    /// <summary>A remark, such as why a resource is replaced, or why a <c>destroy</c> keeps it; empty where there is none.</summary>
    public string Note { get; init; } = "";

    /// <summary>What a person has to do, for <see cref="PlanAction.ManualStep"/>, part by part; else empty.</summary>
    public IReadOnlyList<ManualStepInstructions> Parts { get; init; } = [];

    /// <summary>What a person has to do first, for <see cref="PlanAction.ManualStep"/>; else null.</summary>
    public ManualStepInstructions? Instructions => Parts.FirstOrDefault();

    /// <summary>Whether <c>apply</c> would change a system or ask a person.</summary>
    public bool IsChange => Action is PlanAction.Create or PlanAction.Update or PlanAction.Replace or PlanAction.Delete or PlanAction.ManualStep;

    /// <summary>Action, kind and name.</summary>
    public override string ToString() => $"{Action} {Kind.Title} {Name}";
}

/// <summary>The name of a guide's step.</summary>
/// <param name="Label">Its label, such as <c>A1</c>.</param>
/// <param name="Title">What it does, in a few words.</param>
public sealed record StepLabel(string Label, string Title);

/// <summary>What <c>apply</c> would do.</summary>
/// <param name="Landscape">The landscape's name.</param>
/// <param name="Environment">The environment's name.</param>
/// <param name="Items">The resources in the order of their dependencies, source order where nothing decides; orphaned ones last.</param>
/// <param name="Failures">What could not be read; a plan with failures is not complete.</param>
public sealed record Plan(string Landscape, string Environment, IReadOnlyList<PlanItem> Items, IReadOnlyList<ResourceFailure> Failures)
{
    /// <summary>Whether <c>apply</c> would change a system or ask a person. Orphaned resources do not count: they stay without <c>--prune</c>.</summary>
    public bool HasChanges => Items.Any(item => item.IsChange);
}
