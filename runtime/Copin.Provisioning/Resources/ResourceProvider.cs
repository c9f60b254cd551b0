using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>How the engine reads, makes, changes, checks and removes resources of one kind. Stateless; everything comes with the call.</summary>
internal abstract class ResourceProvider
{
    /// <summary>The kind.</summary>
    public abstract ResourceKind Kind { get; }

    /// <summary>How journal and marks call the kind; several kinds that are the same to a system share one.</summary>
    public virtual string IdentityKind => Kind.Attribute;

    /// <summary>Whether it is for what a service instance of SAP BTP makes in S/4HANA Cloud.</summary>
    public virtual bool IsFromBtp => false;

    /// <summary>Whether it only describes something that another resource makes, so that no system has it by itself.</summary>
    public virtual bool IsDescription => false;

    /// <summary>The API that it is maintained by.</summary>
    public abstract SapService Service { get; }

    /// <summary>Whether a person does it.</summary>
    public virtual bool IsManual => false;

    /// <summary>Whether any change must send the secrets again, because the system keeps none of an old object.</summary>
    public virtual bool SendsSecretsWithEveryChange => false;

    /// <summary>Whether its secrets come into being with it, so that nobody can have them before.</summary>
    public virtual bool MakesItsSecrets => false;

    /// <summary>What makes a secret impossible for one of its texts, in words that follow "it"; empty where nothing does. Never the value.</summary>
    public virtual IEnumerable<string> FaultsOf(Resource resource, Text text, string secret) => [];

    /// <summary>What people call one of its secrets.</summary>
    public virtual string WordFor(Text secret) => "password";

    /// <summary>Whether the declaration only refers to what somebody else made.</summary>
    public virtual bool IsReadOnly(Resource resource) => false;

    /// <summary>The resource with which it is removed and has to be made anew; null where there is none.</summary>
    public virtual Resource? ContainerOf(Resource resource, ResourceScope scope) => null;

    /// <summary>Whose it is, by the ownership mark that it bears: <c>landscape/environment</c>; null where it bears none, or its kind has no place for one.</summary>
    public virtual string? OwnerOf(ResourceState state) => null;

    /// <summary>The resource that it belongs to in its system and whose mark tells whose both are; null where there is none.</summary>
    public virtual Resource? HolderOf(Resource resource, ResourceState state, ResourceScope scope) => null;

    /// <summary>What it is called in its system and what that name lies in; null while that is not known.</summary>
    public abstract ResourceIdentity? Identify(Resource resource, ResourceScope scope);

    /// <summary>What the system has; null where it has nothing.</summary>
    public abstract Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call);

    /// <summary>Waits until the system has finished what it is doing with it.</summary>
    public virtual Task SettleAsync(ResourceIdentity identity, ResourceState state, ProviderCall call) => Task.CompletedTask;

    /// <summary>Puts what is declared beside what the system has.</summary>
    public abstract void Compare(Resource resource, ResourceState? state, PropertyComparison properties);

    /// <summary>Says what it has; without a state what is known beforehand.</summary>
    public abstract void WriteOutputs(Resource resource, ResourceState? state, OutputSet outputs, ResourceScope scope);

    /// <summary>Makes it and waits until it is there.</summary>
    public abstract Task<ResourceState> CreateAsync(Resource resource, ResourceChange change);

    /// <summary>Writes what differs.</summary>
    public abstract Task<ResourceState> UpdateAsync(Resource resource, ResourceState state, ResourceChange change);

    /// <summary>Removes it and waits until it is gone; that it is gone already is no error.</summary>
    public abstract Task DeleteAsync(ResourceIdentity identity, ResourceState state, ProviderCall call);

    /// <summary>Looks whether it works; null where there is nothing that could be checked.</summary>
    public abstract Task<CheckReport?> CheckAsync(Resource resource, ResourceState state, ResourceScope scope, ProviderCall call);

    /// <summary>What of this kind bears the ownership mark; empty where the kind has no place for one.</summary>
    public virtual Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call) => Task.FromResult<IReadOnlyList<ResourceIdentity>>([]);

    /// <summary>What a person has to do, part by part; empty for kinds that systems do by themselves.</summary>
    public virtual IReadOnlyList<ManualStepInstructions> Instructions(Resource resource, IResourceTexts texts) => [];

    /// <summary>What a person has to do to undo it, part by part, in the order that the systems allow; empty where nothing is said.</summary>
    public virtual IReadOnlyList<ManualStepInstructions> RemovalInstructions(Resource resource, IResourceTexts texts) => [];

    /// <summary>Whether a secret must be there before anything is begun; else it comes to be on the way.</summary>
    public virtual bool IsNeededBeforehand(Resource resource, Text secret) => true;

    /// <summary>Says what it has whatever the systems say, for documents: no system is asked for them.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="told">What a person told of it; empty where nobody did.</param>
    /// <param name="outputs">Takes the outputs.</param>
    /// <param name="texts">Fills in texts.</param>
    public virtual void WriteKnownOutputs(Resource resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts)
    {
        if (Kind.FindOutput("Name") is not null)
            outputs.Add("Name", texts.Fill(resource.Name));
    }
}

/// <summary>A provider in the types of its kind.</summary>
/// <typeparam name="TResource">The declared resource.</typeparam>
/// <typeparam name="TEntity">What the client reads.</typeparam>
internal abstract class ResourceProvider<TResource, TEntity> : ResourceProvider
    where TResource : Resource
    where TEntity : class
{
    public sealed override bool IsReadOnly(Resource resource) => IsReadOnly((TResource)resource);

    public sealed override Resource? ContainerOf(Resource resource, ResourceScope scope) => ContainerOf((TResource)resource, scope);

    public sealed override string? OwnerOf(ResourceState state) => OwnerOf((TEntity)state.Entity);

    public sealed override Resource? HolderOf(Resource resource, ResourceState state, ResourceScope scope) => HolderOf((TResource)resource, (TEntity)state.Entity, scope);

    public sealed override ResourceIdentity? Identify(Resource resource, ResourceScope scope)
    {
        var name = Naming((TResource)resource, scope);
        var within = Within((TResource)resource, scope).Select(part => part.Known).ToArray();
        return name.Known is null || within.Contains(null) ? null : new ResourceIdentity(IdentityKind, scope.Node.Systems.Identity, name.Known, within!);
    }

    public sealed override void Compare(Resource resource, ResourceState? state, PropertyComparison properties) =>
        Compare((TResource)resource, (TEntity?)state?.Entity, properties);

    public sealed override void WriteOutputs(Resource resource, ResourceState? state, OutputSet outputs, ResourceScope scope) =>
        WriteOutputs((TResource)resource, (TEntity?)state?.Entity, outputs, scope);

    public sealed override Task<ResourceState> CreateAsync(Resource resource, ResourceChange change) => CreateAsync((TResource)resource, change);

    public sealed override Task<ResourceState> UpdateAsync(Resource resource, ResourceState state, ResourceChange change) =>
        UpdateAsync((TResource)resource, (TEntity)state.Entity, change);

    public sealed override Task DeleteAsync(ResourceIdentity identity, ResourceState state, ProviderCall call) => DeleteAsync(identity, (TEntity)state.Entity, call);

    public sealed override Task<CheckReport?> CheckAsync(Resource resource, ResourceState state, ResourceScope scope, ProviderCall call) =>
        CheckAsync((TResource)resource, (TEntity)state.Entity, scope, call);

    public sealed override Task SettleAsync(ResourceIdentity identity, ResourceState state, ProviderCall call) => SettleAsync(identity, (TEntity)state.Entity, call);

    protected virtual bool IsReadOnly(TResource resource) => false;

    protected virtual Resource? ContainerOf(TResource resource, ResourceScope scope) => null;

    protected virtual string? OwnerOf(TEntity actual) => null;

    protected virtual Resource? HolderOf(TResource resource, TEntity actual, ResourceScope scope) => null;

    /// <summary>What it is known by in its system, where that is not the name that people see.</summary>
    protected virtual Value Naming(TResource resource, ResourceScope scope) => scope.Fill(resource.Name);

    protected virtual IEnumerable<Value> Within(TResource resource, ResourceScope scope) => [];

    protected abstract void Compare(TResource resource, TEntity? actual, PropertyComparison properties);

    protected abstract void WriteOutputs(TResource resource, TEntity? actual, OutputSet outputs, ResourceScope scope);

    protected abstract Task<ResourceState> CreateAsync(TResource resource, ResourceChange change);

    protected abstract Task<ResourceState> UpdateAsync(TResource resource, TEntity actual, ResourceChange change);

    protected abstract Task DeleteAsync(ResourceIdentity identity, TEntity actual, ProviderCall call);

    protected virtual Task<CheckReport?> CheckAsync(TResource resource, TEntity actual, ResourceScope scope, ProviderCall call) => Task.FromResult<CheckReport?>(null);

    protected virtual Task SettleAsync(ResourceIdentity identity, TEntity actual, ProviderCall call) => Task.CompletedTask;

    /// <summary>The identity of something found by its mark.</summary>
    protected ResourceIdentity Owned(ProviderCall call, string name, params string[] within) => new(IdentityKind, call.Systems.Identity, name, within);
}
