using System.Globalization;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using Copin.Provisioning.Secrets;
using CommunicationSystemEntity = Copin.Provisioning.Clients.S4HanaCloud.CommunicationSystem;
using InboundUserEntity = Copin.Provisioning.Clients.S4HanaCloud.InboundUser;
using OutboundUserEntity = Copin.Provisioning.Clients.S4HanaCloud.OutboundUser;

namespace Copin.Provisioning.Resources;

/// <summary>Communication systems of S/4HANA Cloud with their users, which are added one by one after the system.</summary>
internal sealed class CommunicationSystemProvider : ResourceProvider<CommunicationSystem, CommunicationSystemState>
{
    private const string Description = "Description";
    private const string HostName = "HostName";
    private const int MaxDescriptionLength = 80;

    public override ResourceKind Kind => CommunicationSystem.ResourceKind;

    public override SapService Service => SapService.CommunicationManagement;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        var client = call.Systems.CommunicationManagement;
        if (await client.Systems.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is not { Uuid: { } uuid } system)
            return null;
        var inbound = await client.InboundUsers.ListAsync(uuid, call.CancellationToken).ConfigureAwait(false);
        var outbound = await client.OutboundUsers.ListAsync(uuid, call.CancellationToken).ConfigureAwait(false);
        return new ResourceState(new CommunicationSystemState(system, inbound, outbound));
    }

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call)
    {
        var systems = await call.Systems.CommunicationManagement.Systems.ListAsync(call.CancellationToken).ConfigureAwait(false);
        return [.. systems.Where(system => system.Id is not null && OwnershipMark.Read(system.Description).Owner == call.Owner).Select(system => Owned(call, system.Id!))];
    }

    protected override string? OwnerOf(CommunicationSystemState actual) => OwnershipMark.Read(actual.System.Description).Owner;

    protected override void Compare(CommunicationSystem resource, CommunicationSystemState? actual, PropertyComparison properties)
    {
        var system = actual?.System;
        properties.Text("Name", resource.Title, system?.Name);
        properties.Description(Description, resource.Description, system?.Description, MaxDescriptionLength);
        properties.Text(HostName, resource.HostName, system?.HostName);
        properties.Setting("Port", resource.Port, Invariant(resource.Port.Value), system?.TcpPort is { } port ? Invariant(port) : null);
        properties.Setting("InboundOnly", resource.InboundOnly, Invariant(resource.InboundOnly.Value), system?.IsInboundOnly is { } inboundOnly ? Invariant(inboundOnly) : null);
        properties.Text("LogicalSystem", resource.LogicalSystem, system?.LogicalSystemId);
        properties.Text("BusinessSystem", resource.BusinessSystem, system?.BusinessSystemId);
        foreach (var inbound in resource.InboundUsers)
        {
            var user = properties.Scope.Get<CommunicationUser>(inbound.User);
            var method = AuthenticationSpelling.Of(inbound.Authentication.Value);
            var id = properties.Scope.Output(user, "Id").Known;
            properties.Value(Inbound(properties.Scope, user), Value.Of(method), (actual?.Inbound(id, method) ?? actual?.Inbound(id))?.AuthenticationMethod);
        }

        foreach (var outbound in resource.OutboundUsers)
        {
            var name = properties.Scope.Fill(outbound.Name);
            var there = actual?.Outbound(name.Known);
            properties.Value(Outbound(name), Value.Of(AuthenticationSpelling.Of(outbound.Authentication.Value)), there?.AuthenticationMethod);
            properties.Secret(OutboundPassword(name), outbound.Password);
        }
    }

    protected override void WriteOutputs(CommunicationSystem resource, CommunicationSystemState? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Id", scope.Fill(resource.Name));
        outputs.Add("Uuid", actual?.Uuid.ToString());
    }

    protected override async Task<ResourceState> CreateAsync(CommunicationSystem resource, ResourceChange change)
    {
        var id = change.Scope.Fill(resource.Name).Known!;
        var system = new CommunicationSystemEntity
        {
            Id = id,
            Name = change["Name"] ?? id,
            Description = change.Description(Description, null, MaxDescriptionLength),
            HostName = change[HostName] ?? "",
            TcpPort = (int)resource.Port.Value,
            IsInboundOnly = resource.InboundOnly.Value,
            IsOwnSystem = false,
            IsCipherSuiteDefault = true,
            LogicalSystemId = change["LogicalSystem"],
            BusinessSystemId = change["BusinessSystem"],
        };
        var made = await change.Systems.CommunicationManagement.Systems.CreateAsync(system, change.CancellationToken).ConfigureAwait(false);
        return await WriteUsersAsync(resource, new CommunicationSystemState(made, [], []), change).ConfigureAwait(false);
    }

    protected override async Task<ResourceState> UpdateAsync(CommunicationSystem resource, CommunicationSystemState actual, ResourceChange change)
    {
        var description = change.Description(Description, actual.System.Description, MaxDescriptionLength);
        var changes = new CommunicationSystemEntity
        {
            Name = change.Changed("Name"),
            Description = string.Equals(description, actual.System.Description ?? "", StringComparison.Ordinal) ? null : description,
            HostName = change.Changed(HostName),
            TcpPort = change.Differs("Port") ? (int)resource.Port.Value : null,
            IsInboundOnly = change.Differs("InboundOnly") ? resource.InboundOnly.Value : null,
            LogicalSystemId = change.Changed("LogicalSystem"),
            BusinessSystemId = change.Changed("BusinessSystem"),
        };
        var system = actual.System;
        if (changes != new CommunicationSystemEntity())
        {
            var systems = change.Systems.CommunicationManagement.Systems;
            await systems.UpdateAsync(actual.Uuid, changes, change.CancellationToken).ConfigureAwait(false);
            system = await systems.GetAsync(actual.Uuid, change.CancellationToken).ConfigureAwait(false) ?? system;
        }

        return await WriteUsersAsync(resource, actual with { System = system }, change).ConfigureAwait(false);
    }

    protected override Task DeleteAsync(ResourceIdentity identity, CommunicationSystemState actual, ProviderCall call) =>
        call.Systems.CommunicationManagement.Systems.DeleteAsync(actual.Uuid, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(CommunicationSystem resource, CommunicationSystemState actual, ResourceScope scope, ProviderCall call)
    {
        foreach (var inbound in resource.InboundUsers)
        {
            var user = scope.Get<CommunicationUser>(inbound.User);
            if (actual.Inbound(scope.Output(user, "Id").Known) is null)
                return Report(false, $"{scope.Output(user, "UserName").Shown} is not its user for inbound communication");
        }

        foreach (var outbound in resource.OutboundUsers)
            if (scope.Fill(outbound.Name) is var name && actual.Outbound(name.Known) is null)
                return Report(false, $"{name.Shown} is not its user for outbound communication");
        return Report(true, $"{(string.IsNullOrEmpty(actual.System.HostName) ? "inbound only" : $"{actual.System.HostName}:{Invariant(actual.System.TcpPort ?? 443)}")}, {Count(actual.InboundUsers.Count, "inbound user")}, {Count(actual.OutboundUsers.Count, "outbound user")}");

        static Task<CheckReport?> Report(bool works, string summary) => Task.FromResult<CheckReport?>(new CheckReport(works, summary));

        static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{Invariant(number)} {noun}s";
    }

    // One after the other: the users of one system are changed under its lock.
    private static async Task<ResourceState> WriteUsersAsync(CommunicationSystem resource, CommunicationSystemState actual, ResourceChange change)
    {
        var client = change.Systems.CommunicationManagement;
        List<InboundUserEntity> inboundUsers = [.. actual.InboundUsers];
        foreach (var inbound in resource.InboundUsers)
        {
            var user = change.Scope.Get<CommunicationUser>(inbound.User);
            if (!change.Differs(Inbound(change.Scope, user)))
                continue;
            var id = change.Scope.Output(user, "Id").Known ?? throw new ResourceException($"the internal ID of communication user {change.Scope.Output(user, "UserName").Shown} is not known");
            var method = AuthenticationSpelling.Of(inbound.Authentication.Value);
            if (actual.Inbound(id) is { Uuid: { } uuid } there)
            {
                var changed = new InboundUserEntity { CommunicationUserId = id, AuthenticationMethod = method };
                await client.InboundUsers.UpdateAsync(uuid, changed, change.CancellationToken).ConfigureAwait(false);
                inboundUsers[inboundUsers.IndexOf(there)] = there with { AuthenticationMethod = method };
            }
            else
            {
                var added = new InboundUserEntity { CommunicationSystemUuid = actual.Uuid, CommunicationUserId = id, AuthenticationMethod = method };
                inboundUsers.Add(await client.InboundUsers.CreateAsync(added, change.CancellationToken).ConfigureAwait(false));
            }
        }

        List<OutboundUserEntity> outboundUsers = [.. actual.OutboundUsers];
        foreach (var outbound in resource.OutboundUsers)
        {
            var name = change.Scope.Fill(outbound.Name);
            if (!change.Differs(Outbound(name)) && !change.Differs(OutboundPassword(name)))
                continue;
            var user = new OutboundUserEntity { CommunicationSystemUuid = actual.Uuid, Name = name.Known, AuthenticationMethod = AuthenticationSpelling.Of(outbound.Authentication.Value) };
            if (actual.Outbound(name.Known) is { Uuid: { } uuid } there)
            {
                await client.OutboundUsers.UpdateAsync(uuid, user, change.ChangedSecret(OutboundPassword(name)), change.CancellationToken).ConfigureAwait(false);
                outboundUsers[outboundUsers.IndexOf(there)] = there with { AuthenticationMethod = user.AuthenticationMethod };
            }
            else
            {
                var password = change.Secret(OutboundPassword(name)) ?? MadeFor(outbound);
                outboundUsers.Add(await client.OutboundUsers.CreateAsync(user, password, change.CancellationToken).ConfigureAwait(false));
            }
        }

        return new ResourceState(new CommunicationSystemState(actual.System, inboundUsers, outboundUsers));
    }

    // S/4HANA Cloud wants a password even for a user with which nothing is sent (CM_APS_CA/100); nobody need know it.
    private static SecretReader? MadeFor(OutboundUser user)
    {
        if (user.Authentication.Value != OutboundAuthentication.Basic)
            return null;
        var password = RandomPassword.Create();
        return _ => new(password);
    }

    private static string Inbound(ResourceScope scope, CommunicationUser user) => $"Inbound user {scope.Output(user, "UserName").Shown}";

    private static string Outbound(Value name) => $"Outbound user {name.Shown}";

    private static string OutboundPassword(Value name) => $"Password of outbound user {name.Shown}";

    private static string Invariant(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Invariant(bool flag) => flag ? "true" : "false";
}
