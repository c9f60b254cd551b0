using System.Collections.Immutable;
using System.Text;
using Copin.Sandbox.Http;
using Copin.Sandbox.IdentityProvisioning;

namespace Copin.Sandbox;

/// <summary>What is shown once when a secret is added to a technical user.</summary>
/// <param name="ClientId">Client ID.</param>
/// <param name="ClientSecret">Client secret; absent from <see cref="ToString"/>.</param>
public sealed record ClientCredentials(string ClientId, string ClientSecret)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("ClientId = ").Append(ClientId);
        return true;
    }
}

/// <summary>An administrator of type System without its secret.</summary>
/// <param name="Name">Name.</param>
/// <param name="ClientId">Client ID.</param>
/// <param name="Authorizations">Authorizations, as the console names them.</param>
public sealed record SystemAdministratorSnapshot(string Name, string ClientId, ImmutableArray<string> Authorizations);

/// <summary>The administration console of SAP Cloud Identity Services.</summary>
public sealed class CloudIdentityConsole : IdentityProvisioningConsole
{
    /// <summary>The authorization that the proxy API asks for.</summary>
    public const string AccessProxySystemApi = CloudIdentityTenant.AccessProxySystemApi;

    private readonly CloudIdentityTenant _tenant;

    internal CloudIdentityConsole(CloudIdentityTenant tenant)
        : base(tenant) => _tenant = tenant;

    /// <summary>The administrators of type System, in order of creation.</summary>
    public ImmutableArray<SystemAdministratorSnapshot> SystemAdministrators
    {
        get
        {
            lock (Landscape.Gate)
            {
                return
                [
                    .. _tenant.Administrators.Select(
                        administrator => new SystemAdministratorSnapshot(
                            administrator.Name, administrator.ClientId, [.. administrator.Authorizations.Order(StringComparer.Ordinal)])),
                ];
            }
        }
    }

    /// <summary><i>Users &amp; Authorizations &gt; Administrators &gt; Add &gt; System</i>, its authorizations, then <i>Secrets &gt; Add</i>.</summary>
    /// <param name="name">Name of the technical user.</param>
    /// <param name="authorizations">Authorizations to switch on, as the console names them, for instance <see cref="AccessProxySystemApi"/>.</param>
    /// <returns>Client ID and secret, shown this once.</returns>
    /// <exception cref="ConsoleRefusedException">The name is missing or used, or there is no such authorization.</exception>
    public ClientCredentials AddSystemAdministrator(string name, params IEnumerable<string> authorizations)
    {
        var wanted = authorizations.ToHashSet(StringComparer.Ordinal);
        lock (Landscape.Gate)
        {
            if (string.IsNullOrWhiteSpace(name))
            {
                throw new ConsoleRefusedException("Enter a name for the administrator");
            }

            if (_tenant.Administrators.Exists(administrator => administrator.Name == name))
            {
                throw new ConsoleRefusedException($"An administrator named '{name}' exists already");
            }

            CheckAuthorizations(wanted);
            string id = _tenant.NewClientId(name);
            string secret = Landscape.Options.Secret?.Invoke($"IdentityProvisioning.{name}.ClientSecret") ?? Secrets.RandomText(24);
            Landscape.Tokens.Register(new OAuthClient(id, secret, ServiceNames.IdentityProvisioning, Roles: null) { Issuer = _tenant.TokenHost });
            _tenant.Administrators.Add(new SystemAdministrator(name, id, wanted));
            return new ClientCredentials(id, secret);
        }
    }

    /// <summary>Sets the switches of an administrator of type System; those not named are switched off.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such administrator or authorization.</exception>
    public void SetAuthorizations(string name, params IEnumerable<string> authorizations)
    {
        var wanted = authorizations.ToHashSet(StringComparer.Ordinal);
        lock (Landscape.Gate)
        {
            CheckAuthorizations(wanted);
            SystemAdministrator administrator = Find(name);
            administrator.Authorizations.Clear();
            administrator.Authorizations.UnionWith(wanted);
        }
    }

    /// <summary>Removes an administrator of type System; its tokens die with it.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such administrator.</exception>
    public void RemoveSystemAdministrator(string name)
    {
        lock (Landscape.Gate)
        {
            SystemAdministrator administrator = Find(name);
            _tenant.Administrators.Remove(administrator);
            Landscape.Tokens.Remove(administrator.ClientId);
        }
    }

    private static void CheckAuthorizations(IEnumerable<string> authorizations)
    {
        if (authorizations.FirstOrDefault(known => !CloudIdentityTenant.Authorizations.Contains(known)) is { } unknown)
        {
            throw new ConsoleRefusedException($"There is no authorization \"{unknown}\"; there are: {string.Join(", ", CloudIdentityTenant.Authorizations)}");
        }
    }

    private SystemAdministrator Find(string name) =>
        _tenant.Administrators.Find(known => known.Name == name) ?? throw new ConsoleRefusedException($"There is no administrator '{name}'");
}
