using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Copin.Sandbox.OData;
using Copin.Sandbox.S4HanaCloud;

namespace Copin.Sandbox;

/// <summary>The communication management and the projects of the tenant at one moment.</summary>
public sealed record S4HanaCloudSnapshot(
    ImmutableArray<CommunicationUserSnapshot> Users,
    ImmutableArray<CommunicationSystemSnapshot> Systems,
    ImmutableArray<CommunicationArrangementSnapshot> Arrangements,
    ImmutableArray<EnterpriseProject> Projects);

/// <summary>A communication user without its password.</summary>
/// <param name="Id">Internal ID, <c>CC</c> and ten digits.</param>
/// <param name="Name">Name it logs on with.</param>
/// <param name="Description">Description.</param>
/// <param name="LockStatus"><c>not_locked</c> or one of the lock states.</param>
public sealed record CommunicationUserSnapshot(string Id, string Name, string Description, string LockStatus);

/// <summary>A communication system.</summary>
/// <param name="Uuid">Key.</param>
/// <param name="Id">System ID.</param>
/// <param name="Name">System name.</param>
/// <param name="HostName">Host name; may be empty for an inbound-only system.</param>
/// <param name="Port">TCP port.</param>
/// <param name="IsInboundOnly">True when nothing is called there.</param>
/// <param name="Description">Description.</param>
/// <param name="InboundUsers">Names of its inbound users with their methods, as <c>NAME/basic</c>.</param>
/// <param name="OutboundUsers">Names of its outbound users with their methods.</param>
public sealed record CommunicationSystemSnapshot(
    Guid Uuid, string Id, string Name, string HostName, int Port, bool IsInboundOnly, string Description,
    ImmutableArray<string> InboundUsers, ImmutableArray<string> OutboundUsers);

/// <summary>A communication arrangement.</summary>
/// <param name="Uuid">Key.</param>
/// <param name="Name">Name, by default the scenario's ID.</param>
/// <param name="ScenarioId">Communication scenario.</param>
/// <param name="SystemId">Communication system.</param>
/// <param name="InboundUser">Name of the inbound user that has the scenario's authorisations; null for none.</param>
/// <param name="OutboundUser">Name of the outbound user; null for none.</param>
public sealed record CommunicationArrangementSnapshot(Guid Uuid, string Name, string ScenarioId, string SystemId, string? InboundUser, string? OutboundUser)
{
    /// <summary>Ids of outbound services that are switched off.</summary>
    public ImmutableArray<string> InactiveOutboundServices { get; init; } = [];

    /// <summary>Additional properties, as <c>NAME = value</c>.</summary>
    public ImmutableArray<string> Attributes { get; init; } = [];
}

/// <summary>Looks into the S/4HANA Cloud tenant, and changes it as somebody else would.</summary>
public sealed partial class S4HanaCloudInspector
{
    private readonly SapLandscape _landscape;

    internal S4HanaCloudInspector(SapLandscape landscape)
    {
        _landscape = landscape;
        Extensions = new ExtensionsApp(landscape);
    }

    /// <summary>The application <i>Maintain Extensions on SAP BTP</i>.</summary>
    public ExtensionsApp Extensions { get; }

    /// <summary>The state now, in order of creation.</summary>
    public S4HanaCloudSnapshot Snapshot()
    {
        lock (_landscape.Gate)
        {
            S4HanaCloudTenant tenant = _landscape.S4;
            return new S4HanaCloudSnapshot(
                [.. tenant.Users.Select(user => new CommunicationUserSnapshot(user.Id, user.Name, user.Description, user.LockStatus))],
                [.. tenant.Systems.Select(system => new CommunicationSystemSnapshot(
                    system.Uuid,
                    system.Id,
                    system.Properties.Text("Name"),
                    system.Properties.Text("HostName"),
                    system.Properties["TCPPort"]!.GetValue<int>(),
                    system.IsInboundOnly,
                    system.Properties.Text("Description"),
                    [.. system.InboundUsers.Select(user => $"{NameOf(user)}/{user.AuthenticationMethod}")],
                    [.. system.OutboundUsers.Select(user => $"{user.Name}/{user.AuthenticationMethod}")]))],
                [.. tenant.Arrangements.Select(arrangement => new CommunicationArrangementSnapshot(
                    arrangement.Uuid,
                    arrangement.Name,
                    arrangement.Scenario.Id,
                    arrangement.System.Id,
                    arrangement.InboundUser is { } inbound ? NameOf(inbound) : null,
                    arrangement.OutboundUser?.Name)
                {
                    InactiveOutboundServices = [.. arrangement.InactiveOutboundServices.Order(StringComparer.Ordinal)],
                    Attributes = [.. arrangement.Attributes.Select(attribute => $"{attribute.Key} = {attribute.Value}")],
                })],
                [.. tenant.Projects]);
        }
    }

    /// <summary>Locks a communication user, as an administrator does.</summary>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public void LockUser(string name) => OnUser(name, user => user.LockStatus = "locked_global_by_admin");

    /// <summary>Unlocks a communication user in <i>Maintain Communication Users</i>; there is no API for it.</summary>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public void UnlockUser(string name) => OnUser(name, user => (user.LockStatus, user.FailedLogons) = ("not_locked", 0));

    /// <summary>Sets another password for a communication user.</summary>
    /// <exception cref="ArgumentException">There is no such user.</exception>
    public void SetPassword(string name, string password) => OnUser(name, user => user.Password = password);

    /// <summary>Adds a communication user that somebody made by hand.</summary>
    public void AddUser(string name, string description, string password)
    {
        lock (_landscape.Gate)
        {
            _landscape.S4.AddUser(name, description, password);
        }
    }

    /// <summary>Sets a property of a communication system behind the landscape's back, for instance <c>HostName</c>.</summary>
    /// <exception cref="ArgumentException">There is no such system.</exception>
    public void ChangeSystem(string systemId, string property, string value)
    {
        lock (_landscape.Gate)
        {
            CommunicationSystem system = _landscape.S4.Systems.Find(known => known.Id == systemId)
                ?? throw new ArgumentException($"There is no communication system {systemId}.", nameof(systemId));
            system.Properties[property] = property switch
            {
                "TCPPort" => int.Parse(value, System.Globalization.CultureInfo.InvariantCulture),
                _ when system.Properties[property] is JsonValue known
                    && known.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => bool.Parse(value),
                _ => (JsonNode)value,
            };
        }
    }

    /// <summary>Removes an arrangement, as an administrator does; its inbound user loses the scenario's authorisations.</summary>
    /// <exception cref="ArgumentException">There is no such arrangement.</exception>
    public void RemoveArrangement(string name)
    {
        lock (_landscape.Gate)
        {
            if (_landscape.S4.Arrangements.RemoveAll(arrangement => arrangement.Name == name) == 0)
            {
                throw new ArgumentException($"There is no communication arrangement {name}.", nameof(name));
            }
        }
    }

    /// <summary>Adds a project.</summary>
    public void AddProject(EnterpriseProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        lock (_landscape.Gate)
        {
            _landscape.S4.Projects.Add(project);
        }
    }

    /// <summary>Adds a customer-defined or further communication scenario.</summary>
    /// <param name="id">Scenario ID.</param>
    /// <param name="inboundServices">Ids of its inbound services.</param>
    /// <param name="outboundServices">Ids of its outbound services; with any, an outbound user is demanded.</param>
    /// <param name="inboundMethods">Authentication methods of inbound users, <c>basic</c> when null.</param>
    public void AddScenario(string id, IEnumerable<string> inboundServices, IEnumerable<string> outboundServices, IEnumerable<string>? inboundMethods = null)
    {
        string[] outbound = [.. outboundServices];
        lock (_landscape.Gate)
        {
            _landscape.S4.Scenarios[id] = new CommunicationScenario(
                id, [.. inboundServices.Select(service => (service, "HTTP", "/sap/bc/http/sap/" + service.ToLowerInvariant()))], outbound, outbound.Length > 0,
                [.. inboundMethods ?? ["basic"]]);
        }
    }

    private string NameOf(SystemInboundUser user) => _landscape.S4.Users.Find(known => known.Id == user.UserId)?.Name ?? user.OAuthClientId;

    private void OnUser(string name, Action<CommunicationUser> change)
    {
        lock (_landscape.Gate)
        {
            change(_landscape.S4.UserNamed(name) ?? throw new ArgumentException($"There is no communication user {name}.", nameof(name)));
        }
    }
}
