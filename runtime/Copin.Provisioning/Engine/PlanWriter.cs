using Copin.Model;

namespace Copin.Provisioning.Engine;

/// <summary>Writes down what was decided.</summary>
internal sealed class PlanWriter(SessionContext context)
{
    /// <summary>The plan of an <c>apply</c>.</summary>
    public Plan Write(IEnumerable<PlanItem> orphans) => new(
        context.LandscapeName, context.Options.Environment, [.. context.Nodes.Own.Where(node => node.Decision is not null).Select(Item), .. orphans], context.Failures.All);

    /// <summary>The plan of a <c>destroy</c>.</summary>
    public Plan WriteDestroy(IEnumerable<PlanItem> orphans)
    {
        var items = context.Nodes.Own.Reverse().Where(node => node is { Status: NodeStatus.Read, State: not null, Provider.IsDescription: false }).Select(DestroyItem);
        return new Plan(context.LandscapeName, context.Options.Environment, [.. items, .. orphans.Select(orphan => orphan with { Action = PlanAction.Delete })], context.Failures.All);
    }

    /// <summary>What a person has to do, part by part; empty for resources that systems make by themselves.</summary>
    public IReadOnlyList<ManualStepInstructions> Instructions(ResourceNode node) =>
        [.. node.Provider.Instructions(node.Resource, node.Scope).Select(step => step with { Source = context.Sources.Find(node.Resource.Place) })];

    /// <summary>What a person has to do to undo a manual step; empty where nothing is said.</summary>
    public IReadOnlyList<ManualStepInstructions> RemovalInstructions(ResourceNode node) =>
        [.. node.Provider.RemovalInstructions(node.Resource, node.Scope).Select(step => step with { Source = context.Sources.Find(node.Resource.Place) })];

    private PlanItem DestroyItem(ResourceNode node)
    {
        if (node.Provider.IsManual)
            return Header(node, PlanAction.ManualStep) with { Parts = RemovalInstructions(node) is { Count: > 0 } removal ? removal : Instructions(node) };
        return context.Ownership.ReasonToKeep(node, context.Nodes) is { } reason ? Header(node, PlanAction.ReadOnly) with { Note = reason } : Header(node, PlanAction.Delete);
    }

    private PlanItem Item(ResourceNode node)
    {
        var decision = node.Decision!;
        var isAsked = node.Provider.IsManual && decision.Action is PlanAction.Create or PlanAction.Update;
        return Header(node, isAsked && node.Provider.IsManual ? PlanAction.ManualStep : decision.Action) with
        {
            Differences = decision.Differences,
            Note = decision.Note,
            Parts = isAsked ? Open(Instructions(node), decision) : [],
        };
    }

    // Parts that were confirmed and have not changed are not asked for again.
    private static IReadOnlyList<ManualStepInstructions> Open(IReadOnlyList<ManualStepInstructions> parts, Decision decision) =>
        parts.Where(part => decision.Differs(part.Property)).ToArray() is { Length: > 0 } open ? open : parts;

    private PlanItem Header(ResourceNode node, PlanAction action) => new()
    {
        Resource = node.Resource.Id,
        Kind = node.Resource.Kind,
        Name = node.Name,
        Action = action,
        Source = context.Sources.Find(node.Resource.Place),
        Steps = [.. node.Resource.Steps.Select(step => new StepLabel(node.Scope.Show(step.Label), node.Scope.Show(step.Title)))],
    };
}
