using Copin.Model;
using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using CommunicationArrangement = Copin.Model.CommunicationArrangement;
using CommunicationArrangementEntity = Copin.Provisioning.Clients.S4HanaCloud.CommunicationArrangement;
using CommunicationSystem = Copin.Model.CommunicationSystem;
using CommunicationUser = Copin.Model.CommunicationUser;

namespace Copin.Provisioning.Resources;

/// <summary>Communication arrangements of S/4HANA Cloud. They bear no description: their system's mark or the journal tells whose they are.</summary>
internal sealed class CommunicationArrangementProvider : ResourceProvider<CommunicationArrangement, CommunicationArrangementEntity>
{
    private const string InboundUser = "Inbound user";

    public override ResourceKind Kind => CommunicationArrangement.ResourceKind;

    public override SapService Service => SapService.CommunicationManagement;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.CommunicationManagement.Arrangements.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is { } arrangement
            ? new ResourceState(arrangement)
            : null;

    // An arrangement of that name may be with another system than the declared one, whose mark then says nothing of it.
    protected override CommunicationSystem? HolderOf(CommunicationArrangement resource, CommunicationArrangementEntity actual, ResourceScope scope)
    {
        var system = scope.Get<CommunicationSystem>(resource.System);
        return string.Equals(scope.Output(system, "Id").Known, actual.CommunicationSystemId, StringComparison.Ordinal) ? system : null;
    }

    protected override void Compare(CommunicationArrangement resource, CommunicationArrangementEntity? actual, PropertyComparison properties)
    {
        var system = properties.Scope.Get<CommunicationSystem>(resource.System);
        properties.Text("Scenario", resource.Scenario, actual?.CommunicationScenarioId, immutable: true);
        properties.Value("System", properties.Scope.Output(system, "Id"), actual?.CommunicationSystemId, immutable: true);
        if (system.InboundUsers.Count > 0)
        {
            var user = properties.Scope.Get<CommunicationUser>(system.InboundUsers[0].User);
            var name = properties.Scope.Output(user, "UserName");
            var key = Uuid(properties.Scope, system);
            var chosen = actual?.InboundUser?.Uuid;
            properties.Value(InboundUser, key is null ? Value.After(name.Shown) : Value.Of(key.Value.ToString()), chosen?.ToString(), shown: name.Shown, shownActual: chosen is null ? null : "another one");
        }

        foreach (var service in resource.OutboundServices)
        {
            if (service.Path.HasValue)
                throw new ResourceException("the path of an outbound service cannot be set by its API client yet; set it in the app Communication Arrangements and leave Path out");
            var id = properties.Scope.Fill(service.Id);
            var there = actual?.OutboundServices?.FirstOrDefault(candidate => string.Equals(candidate.Id, id.Known, StringComparison.Ordinal));
            properties.Value($"Outbound service {id.Shown}", Value.Of(Status(service)), there?.Status, immutable: true);
        }
    }

    protected override void WriteOutputs(CommunicationArrangement resource, CommunicationArrangementEntity? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Name", scope.Fill(resource.Name));
        outputs.Add("Uuid", actual?.Uuid?.ToString());
    }

    protected override async Task<ResourceState> CreateAsync(CommunicationArrangement resource, ResourceChange change)
    {
        var scope = change.Scope;
        var system = scope.Get<CommunicationSystem>(resource.System);
        var outbound = system.OutboundUsers.Count > 1
            ? scope.EntityOf<CommunicationSystemState>(system)?.Outbound(scope.Fill(system.OutboundUsers[0].Name).Known)?.Uuid
            : null;
        var arrangement = new CommunicationArrangementEntity
        {
            Name = scope.Fill(resource.Name).Known,
            CommunicationScenarioId = change["Scenario"],
            CommunicationSystemId = change["System"],
            InboundUser = Uuid(scope, system) is { } inbound ? new ArrangementInboundUser(inbound) : null,
            // With one user the system chooses it where the scenario needs one; a scenario that needs none refuses it.
            OutboundUser = outbound is null ? null : new ArrangementOutboundUser(outbound),
            OutboundServices = resource.OutboundServices.Count == 0
                ? null
                : [.. resource.OutboundServices.Select(service => new ArrangementOutboundService { Id = scope.Fill(service.Id).Known, Status = Status(service) })],
        };
        var arrangements = change.Systems.CommunicationManagement.Arrangements;
        var made = await arrangements.CreateAsync(arrangement, change.CancellationToken).ConfigureAwait(false);
        return new ResourceState(made);
    }

    protected override async Task<ResourceState> UpdateAsync(CommunicationArrangement resource, CommunicationArrangementEntity actual, ResourceChange change)
    {
        var user = Uuid(change.Scope, change.Scope.Get<CommunicationSystem>(resource.System)) ?? throw new ResourceException("the communication system lacks the user for inbound communication");
        await change.Systems.CommunicationManagement.Arrangements.SetInboundUserAsync(actual.Uuid!.Value, user, change.CancellationToken).ConfigureAwait(false);
        return new ResourceState(actual with { InboundUser = new ArrangementInboundUser(user) });
    }

    protected override Task DeleteAsync(ResourceIdentity identity, CommunicationArrangementEntity actual, ProviderCall call) =>
        call.Systems.CommunicationManagement.Arrangements.DeleteAsync(actual.Uuid!.Value, call.CancellationToken);

    protected override async Task<CheckReport?> CheckAsync(CommunicationArrangement resource, CommunicationArrangementEntity actual, ResourceScope scope, ProviderCall call)
    {
        if (resource.CatalogEntry is not null && scope.Get<CommunicationSystem>(resource.System).InboundUsers.Count > 0 && actual.InboundUser is null)
            return new CheckReport(false, "it has no user for inbound communication");
        var read = await call.Systems.CommunicationManagement.Arrangements.GetAsync(actual.Uuid!.Value, call.CancellationToken).ConfigureAwait(false);
        var services = (read?.InboundServices ?? []).Select(service => service.Url).OfType<string>().ToArray();
        return new CheckReport(true, services.Length == 0 ? "active" : $"active, serves {services[0]}");
    }

    // The first declared user of the system: an arrangement takes one.
    private static Guid? Uuid(ResourceScope scope, CommunicationSystem system)
    {
        if (system.InboundUsers.Count == 0 || scope.EntityOf<CommunicationSystemState>(system) is not { } state)
            return null;
        var id = scope.Output(scope.Get<CommunicationUser>(system.InboundUsers[0].User), "Id").Known;
        var method = AuthenticationSpelling.Of(system.InboundUsers[0].Authentication.Value);
        return (state.Inbound(id, method) ?? state.Inbound(id))?.Uuid;
    }

    private static string Status(OutboundService service) => service.Active.Value ? "active" : "inactive";
}
