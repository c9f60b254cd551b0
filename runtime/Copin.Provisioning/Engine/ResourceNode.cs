using Copin.Model;
using Copin.Provisioning.Journal;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Engine;

/// <summary>How far a session is with a resource.</summary>
internal enum NodeStatus
{
    /// <summary>Nothing is known of it.</summary>
    New,

    /// <summary>It was read.</summary>
    Read,

    /// <summary>It is as declared.</summary>
    Applied,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>It was left alone because of another's failure.</summary>
    Blocked,
}

/// <summary>A resource in a session: what it depends on, and what is known of it.</summary>
internal sealed class ResourceNode(Resource resource, Landscape landscape, ResourceProvider provider, TenantSystems systems, int index, bool isForeign)
{
    public Resource Resource { get; } = resource;

    /// <summary>The landscape that declares it.</summary>
    public Landscape Landscape { get; } = landscape;

    public ResourceProvider Provider { get; } = provider;

    public TenantSystems Systems { get; } = systems;

    /// <summary>Its place in the order of dependencies.</summary>
    public int Index { get; } = index;

    /// <summary>Whether another landscape declares it: it is read and never changed.</summary>
    public bool IsForeign { get; } = isForeign;

    /// <summary>Whether it is only read.</summary>
    public bool IsReadOnly => IsForeign || Provider.IsReadOnly(Resource);

    public List<ResourceNode> Dependencies { get; } = [];

    public List<ResourceNode> Dependents { get; } = [];

    /// <summary>Where its texts are filled in.</summary>
    public ResourceScope Scope { get; set; } = null!;

    public NodeStatus Status { get; set; }

    /// <summary>Why the environment leaves it out; empty where it does not.</summary>
    public string Skipped { get; set; } = "";

    /// <summary>Whether the environment leaves it out.</summary>
    public bool IsSkipped => Skipped.Length > 0;

    /// <summary>What makes it the same in every run; null while its name is not known.</summary>
    public ResourceIdentity? Identity { get; set; }

    /// <summary>What the system has; null where it has nothing.</summary>
    public ResourceState? State { get; set; }

    /// <summary>What is to be done; null before that is decided.</summary>
    public Decision? Decision { get; set; }

    /// <summary>One piece of work at a time, however many ask for it.</summary>
    public SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>Whether a system will have something else than it has now.</summary>
    public bool IsGoingToChange => Status != NodeStatus.Applied && Decision is { Action: PlanAction.Create or PlanAction.Update or PlanAction.Replace };

    /// <summary>What the system has and will keep: null where it will be made, or made anew.</summary>
    public ResourceState? CurrentState => Status != NodeStatus.Applied && Decision is { Action: PlanAction.Create or PlanAction.Replace } ? null : State;

    /// <summary>What it has, as far as that is known now.</summary>
    public OutputSet Outputs
    {
        get
        {
            var outputs = new OutputSet();
            Provider.WriteOutputs(Resource, CurrentState, outputs, Scope);
            return outputs;
        }
    }

    /// <summary>The name in the system, as far as it is known.</summary>
    public string Name => Identity?.Name ?? Scope.Show(Resource.Name);

    /// <summary>Kind and name, for messages.</summary>
    public string Title => $"{Resource.Kind.Title} {Name}";

    /// <summary>Forgets what was read, for a new plan.</summary>
    public void Reset() => (Status, Identity, State, Decision) = (NodeStatus.New, null, null, null);
}
