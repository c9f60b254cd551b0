using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>Steps that a person does. The journal remembers the confirmation, and asks again when the instructions have changed.</summary>
internal sealed class ManualStepProvider : ResourceProvider<ManualStep, JournalEntry>
{
    public override ResourceKind Kind => ManualStep.ResourceKind;

    public override SapService Service => SapService.None;

    public override bool IsManual => true;

    public override Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        Task.FromResult(call.Journal.Find(identity) is { Fact: JournalFact.Applied } confirmed ? new ResourceState(confirmed) : null);

    protected override void Compare(ManualStep resource, JournalEntry? actual, PropertyComparison properties)
    {
        var scope = properties.Scope;
        var parts = new[] { resource.Where, resource.Instructions, resource.Outcome }.Select(scope.Fill).ToArray();
        properties.Tracked(
            "Instructions", parts.FirstOrDefault(part => !part.IsKnown) is { Unknown: { Length: > 0 } } unknown ? unknown : Value.Of(Digests.Of(parts.Select(part => part.Known!))), "as described");
    }

    protected override void WriteOutputs(ManualStep resource, JournalEntry? actual, OutputSet outputs, ResourceScope scope)
    {
    }

    protected override async Task<ResourceState> CreateAsync(ManualStep resource, ResourceChange change)
    {
        await change.ConfirmAsync(Describe(resource, change.Scope, null)).ConfigureAwait(false);
        return new ResourceState(new JournalEntry(
            JournalFact.Applied, resource.Id, change.Scope.Node.Identity!, new Dictionary<string, string>(), change.Systems.TimeProvider.GetUtcNow()));
    }

    protected override Task<ResourceState> UpdateAsync(ManualStep resource, JournalEntry actual, ResourceChange change) => CreateAsync(resource, change);

    protected override Task DeleteAsync(ResourceIdentity identity, JournalEntry actual, ProviderCall call) => Task.CompletedTask;

    protected override Task<CheckReport?> CheckAsync(ManualStep resource, JournalEntry actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(new CheckReport(true, FormattableString.Invariant($"confirmed {actual.Time:yyyy-MM-dd HH:mm}")));

    protected override ManualStepInstructions Instructions(ManualStep resource, ResourceScope scope, SourceLine? source) => Describe(resource, scope, source);

    private static ManualStepInstructions Describe(ManualStep resource, ResourceScope scope, SourceLine? source) => new(
        resource.Id, scope.Show(resource.Name), scope.Show(resource.Where), scope.Show(resource.Instructions), scope.Show(resource.Outcome), source);
}
