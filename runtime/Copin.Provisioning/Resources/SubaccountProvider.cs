using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using Subaccount = Copin.Model.Subaccount;
using SubaccountEntity = Copin.Provisioning.Clients.Btp.Subaccount;

namespace Copin.Provisioning.Resources;

/// <summary>Subaccounts of the global account. A subaccount is known by region and subdomain, which never change; its description bears the ownership mark.</summary>
internal sealed class SubaccountProvider : ResourceProvider<Subaccount, SubaccountEntity>
{
    private const string Name = "Name";
    private const string Description = "Description";
    private const string Labels = "Labels";
    private const int MaxDescriptionLength = 255;

    public override ResourceKind Kind => Subaccount.ResourceKind;

    public override SapService Service => SapService.Accounts;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.Accounts.FindAsync(identity.Within[0], identity.Name, call.CancellationToken).ConfigureAwait(false) is { } subaccount ? State(subaccount) : null;

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call)
    {
        var subaccounts = await call.Systems.Accounts.ListAsync(call.CancellationToken).ConfigureAwait(false);
        return
        [
            .. subaccounts.Where(subaccount => subaccount is { Subdomain: not null, Region: not null } && OwnershipMark.Read(subaccount.Description).Owner == call.Owner)
                .Select(subaccount => Owned(call, subaccount.Subdomain!, subaccount.Region!)),
        ];
    }

    protected override Value Naming(Subaccount resource, ResourceScope scope) => scope.Fill(resource.Subdomain);

    protected override IEnumerable<Value> Within(Subaccount resource, ResourceScope scope) => [scope.Fill(resource.Region)];

    protected override string? OwnerOf(SubaccountEntity actual) => OwnershipMark.Read(actual.Description).Owner;

    protected override Task SettleAsync(ResourceIdentity identity, SubaccountEntity actual, ProviderCall call) =>
        call.Systems.Accounts.WaitAsync(actual.Guid, call.Progress, call.CancellationToken);

    protected override void Compare(Subaccount resource, SubaccountEntity? actual, PropertyComparison properties)
    {
        properties.Text(Name, resource.Name, actual?.DisplayName);
        properties.Description(Description, resource.Description, actual?.Description, MaxDescriptionLength);
        properties.Text("Directory", resource.Directory, actual?.ParentGuid, immutable: true);
        properties.Setting("Production", resource.Production, Spelling(resource.Production.Value), actual is null ? null : Spelling(actual.UsedForProduction == "USED_FOR_PRODUCTION"));
        if (actual?.BetaEnabled == true && resource.Beta is { IsDeclared: true, Value: false })
            throw new ResourceException("beta services are enabled in it, which cannot be undone; declare Beta = true");
        properties.Setting("Beta", resource.Beta, Spelling(resource.Beta.Value), actual?.BetaEnabled is { } beta ? Spelling(beta) : null);
        if (resource.Labels.Count > 0)
        {
            var values = resource.Labels.SelectMany(label => new[] { properties.Scope.Fill(label.Key), properties.Scope.Fill(label.Value) }).ToArray();
            var unknown = Array.Find(values, value => !value.IsKnown);
            properties.Value(Labels, unknown is { Unknown.Length: > 0 } ? unknown : Value.Of(Text(Declared(resource, properties.Scope))), actual?.Labels is { } labels ? Text(labels) : null);
        }
    }

    protected override void WriteOutputs(Subaccount resource, SubaccountEntity? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Id", actual?.Guid);
        outputs.Add("Subdomain", scope.Fill(resource.Subdomain));
    }

    protected override async Task<ResourceState> CreateAsync(Subaccount resource, ResourceChange change)
    {
        var properties = Properties(resource, null, change) with
        {
            Region = change.Scope.Fill(resource.Region).Known, Subdomain = change.Scope.Fill(resource.Subdomain).Known, ParentGuid = change["Directory"],
        };
        return State(await change.Systems.Accounts.CreateAsync(properties, change.Progress, change.CancellationToken).ConfigureAwait(false));
    }

    protected override async Task<ResourceState> UpdateAsync(Subaccount resource, SubaccountEntity actual, ResourceChange change) =>
        State(await change.Systems.Accounts.UpdateAsync(actual.Guid, Properties(resource, actual, change), change.Progress, change.CancellationToken).ConfigureAwait(false));

    protected override Task DeleteAsync(ResourceIdentity identity, SubaccountEntity actual, ProviderCall call) =>
        call.Systems.Accounts.DeleteAsync(actual.Guid, call.Progress, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(Subaccount resource, SubaccountEntity actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(new CheckReport(actual.IsReady, $"{actual.State ?? "OK"}, {actual.Region}"));

    private static SubaccountProperties Properties(Subaccount resource, SubaccountEntity? actual, ResourceChange change) => new()
    {
        DisplayName = change[Name],
        Description = change.Description(Description, actual?.Description, MaxDescriptionLength),
        UsedForProduction = resource.Production.IsDeclared ? resource.Production.Value : null,
        BetaEnabled = resource.Beta.IsDeclared ? resource.Beta.Value : null,
        Labels = resource.Labels.Count > 0 ? Declared(resource, change.Scope) : null,
    };

    private static Dictionary<string, IReadOnlyList<string>> Declared(Subaccount resource, ResourceScope scope) =>
        resource.Labels.GroupBy(label => scope.Fill(label.Key).Known!, StringComparer.Ordinal)
            .ToDictionary(label => label.Key, label => (IReadOnlyList<string>)[.. label.Select(value => scope.Fill(value.Value).Known!)], StringComparer.Ordinal);

    private static string Text(IReadOnlyDictionary<string, IReadOnlyList<string>> labels) =>
        string.Join("; ", labels.OrderBy(label => label.Key, StringComparer.Ordinal).Select(label => $"{label.Key}={string.Join(", ", label.Value)}"));

    private static string Spelling(bool value) => value ? "true" : "false";

    private static ResourceState State(SubaccountEntity subaccount) => new(subaccount)
    {
        Pending = subaccount is { IsReady: false, HasFailed: false } ? subaccount.State : null,
        Broken = subaccount.State is "CREATION_FAILED" ? Failure("its creation failed", subaccount.StateMessage) : null,
    };

    private static string Failure(string what, string? message) => string.IsNullOrEmpty(message) ? what : $"{what}: \"{message}\"";
}
