using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Copin.Sandbox.Http;
using Copin.Sandbox.IdentityProvisioning;

namespace Copin.Sandbox;

/// <summary>A registered OAuth client without its secret.</summary>
/// <param name="Name">Name.</param>
/// <param name="ClientId">Client ID.</param>
public sealed record OAuthClientSnapshot(string Name, string ClientId);

/// <summary>The cockpit of a bundle's Neo subaccount and the Identity Provisioning console of its tenant.</summary>
public sealed partial class NeoConsole : IdentityProvisioningConsole
{
    /// <summary>The role that the proxy API asks for.</summary>
    public const string ProxyUserRole = NeoTenant.ProxyUserRole;

    /// <summary>What stands before a client's ID in the name of its user.</summary>
    public const string ClientUserPrefix = NeoTenant.ClientUserPrefix;

    private static readonly string[] Grants = ["Client Credentials", "Authorization Code"];
    private static readonly string[] Authentications =
        ["NoAuthentication", "BasicAuthentication", "ClientCertificateAuthentication", "AppToAppSSO", "SAPAssertionSSO", "PrincipalPropagation", "OAuth2SAMLBearerAssertion"];

    private readonly NeoTenant _tenant;

    internal NeoConsole(NeoTenant tenant)
        : base(tenant) => _tenant = tenant;

    /// <summary>The subscription of the proxy application, <c>&lt;provider subaccount&gt;/ipsproxy</c>.</summary>
    public string Subscription => _tenant.Subscription;

    /// <summary>The registered OAuth clients, in order of registration.</summary>
    public ImmutableArray<OAuthClientSnapshot> OAuthClients =>
        Read(() => _tenant.Clients.Select(client => new OAuthClientSnapshot(client.Name, client.Client.Id)).ToImmutableArray());

    /// <summary>Users of the application's roles, as <c>IPS_PROXY_USER oauth_client_…</c>, sorted.</summary>
    public ImmutableArray<string> RoleAssignments =>
        Read(() => _tenant.Roles.Select(assignment => $"{assignment.Role} {assignment.User}").Order(StringComparer.Ordinal).ToImmutableArray());

    /// <summary>The destinations by name, without passwords.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Destinations => Read(() => _tenant.Destinations.ToImmutableSortedDictionary(
        destination => destination.Key,
        destination => destination.Value.Where(property => property.Key != ProxySystem.Password).ToImmutableSortedDictionary(StringComparer.Ordinal),
        StringComparer.Ordinal));

    /// <summary><i>Security &gt; OAuth &gt; Clients &gt; Register New Client</i>.</summary>
    /// <param name="name">Name of the client.</param>
    /// <param name="subscription">The subscription, <see cref="Subscription"/>.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="clientId">Its ID; null keeps the one the cockpit proposes.</param>
    /// <param name="grant">Authorization grant.</param>
    /// <returns>The client's ID.</returns>
    /// <exception cref="ConsoleRefusedException">The cockpit refuses the entries.</exception>
    public string AddOAuthClient(string name, string subscription, string secret, string? clientId = null, string grant = "Client Credentials") => Read(() =>
    {
        if (string.IsNullOrWhiteSpace(name) || clientId is "")
        {
            throw new ConsoleRefusedException("Enter name and ID of the client");
        }

        if (subscription != _tenant.Subscription)
        {
            throw new ConsoleRefusedException($"The subaccount is not subscribed to '{subscription}'; select {_tenant.Subscription}");
        }

        if (!Grants.Contains(grant))
        {
            throw new ConsoleRefusedException($"There is no authorization grant '{grant}'; select one of {string.Join(", ", Grants)}");
        }

        if (grant == Grants[0] && string.IsNullOrEmpty(secret))
        {
            throw new ConsoleRefusedException("Enter a secret: the grant Client Credentials needs a confidential client");
        }

        string id = clientId ?? _tenant.NewClientId(name);
        if (_tenant.Clients.Exists(known => known.Client.Id == id))
        {
            throw new ConsoleRefusedException($"An OAuth client with ID '{id}' exists already");
        }

        var client = new OAuthClient(id, secret, ServiceNames.IdentityProvisioning, Roles: null) { Issuer = _tenant.TokenHost };
        _tenant.Clients.Add((name, client));
        if (grant == Grants[0])
        {
            Landscape.Tokens.Register(client);
        }

        return id;
    });

    /// <summary><i>Subscriptions &gt; ipsproxy &gt; Roles &gt; Assign</i>. The cockpit takes any user, whether there is one of that name or not.</summary>
    /// <param name="role">The role, <see cref="ProxyUserRole"/>.</param>
    /// <param name="user">The user, <c>oauth_client_&lt;client ID&gt;</c> for a client.</param>
    /// <exception cref="ConsoleRefusedException">The application has no such role.</exception>
    public void AssignRole(string role, string user) => Read(() =>
    {
        if (role != NeoTenant.ProxyUserRole)
        {
            throw new ConsoleRefusedException($"The application ipsproxy has no role '{role}'; it has {NeoTenant.ProxyUserRole}");
        }

        return string.IsNullOrWhiteSpace(user) ? throw new ConsoleRefusedException("Enter a user ID") : _tenant.Roles.Add((role, user));
    });

    /// <summary>Takes a role from a user.</summary>
    /// <exception cref="ConsoleRefusedException">The user does not have the role.</exception>
    public void UnassignRole(string role, string user) =>
        Read(() => _tenant.Roles.Remove((role, user)) ? true : throw new ConsoleRefusedException($"User '{user}' does not have the role {role}"));

    /// <summary>Removes an OAuth client; its tokens die with it.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such client.</exception>
    public void RemoveOAuthClient(string clientId) => Read(() =>
    {
        Landscape.Tokens.Remove(clientId);
        return _tenant.Clients.RemoveAll(client => client.Client.Id == clientId) > 0 ? true : throw new ConsoleRefusedException($"There is no OAuth client '{clientId}'");
    });

    /// <summary><i>Connectivity &gt; Destinations &gt; New Destination</i>, or <i>Import Destination</i>.</summary>
    /// <param name="properties">All fields by the names they have in a destination file: <c>Name</c>, <c>Type</c>, <c>URL</c>, <c>ProxyType</c>, <c>Authentication</c>, …</param>
    /// <exception cref="ConsoleRefusedException">The cockpit refuses a field.</exception>
    public void AddDestination(IReadOnlyDictionary<string, string> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        Read(() =>
        {
            string Field(string name) => properties.GetValueOrDefault(name) ?? "";
            string destination = Field("Name");
            string? problem =
                !DestinationName().IsMatch(destination) ? "Name: enter up to 200 letters, digits, '-' and '_'"
                : _tenant.Destinations.ContainsKey(destination) ? $"Name: a destination '{destination}' exists already"
                : Field("Type") is not ("HTTP" or "LDAP" or "MAIL" or "RFC") ? $"Type: '{Field("Type")}' is none of HTTP, LDAP, MAIL, RFC"
                : Field("Type") == "HTTP" && !Uri.TryCreate(Field("URL"), UriKind.Absolute, out _) ? "URL: enter an address with http or https"
                : Field("ProxyType") is not ("Internet" or "OnPremise") ? $"Proxy Type: '{Field("ProxyType")}' is none of Internet, OnPremise"
                : !Authentications.Contains(Field("Authentication")) ? $"Authentication: '{Field("Authentication")}' is none of {string.Join(", ", Authentications)}"
                : Field("Authentication") == "BasicAuthentication" && (Field("User").Length == 0 || Field(ProxySystem.Password).Length == 0) ? "Enter User and Password"
                : null;
            return problem is not null
                ? throw new ConsoleRefusedException(problem)
                : _tenant.Destinations[destination] = new(properties.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        });
    }

    private protected override void CheckDestination(string? name)
    {
        if (name is not null && !_tenant.Destinations.ContainsKey(name))
        {
            throw new ConsoleRefusedException($"Destination Name: the subaccount has no destination '{name}'");
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,200}$", RegexOptions.CultureInvariant)]
    private static partial Regex DestinationName();

    private T Read<T>(Func<T> read)
    {
        lock (Landscape.Gate)
        {
            return read();
        }
    }
}
