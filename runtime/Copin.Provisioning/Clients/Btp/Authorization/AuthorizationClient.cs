using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>Role collections of a subaccount and who has them (SAP Authorization and Trust Management service).</summary>
/// <remarks>
/// Needs a binding of service <c>xsuaa</c>, plan <c>apiaccess</c>: its <c>apiurl</c> is the connection's address. Source: SAP
/// Business Accelerator Hub, "Authorization and Trust Management Service"; SAP/crossplane-provider-btp, <c>internal/openapi_clients</c>.
/// </remarks>
/// <param name="connection">The service.</param>
public sealed class AuthorizationClient(SapConnection connection)
{
    /// <summary>The origin of users of the default identity provider.</summary>
    public const string DefaultOrigin = "sap.default";

    private const string Root = "/sap/rest/authorization/v2/rolecollections";

    /// <summary>All role collections of the subaccount.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<RoleCollection>> ListAsync(CancellationToken cancellationToken = default) =>
        await connection.SendAsync(new SapRequest(HttpMethod.Get, Root, "list role collections"), AuthorizationJson.Default.ListRoleCollection, cancellationToken)
            .ConfigureAwait(false);

    /// <summary>The role collection of this name, or <see langword="null"/>: those of an application exist only while it is subscribed.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<RoleCollection?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        connection.FindAsync(
            new SapRequest(HttpMethod.Get, $"{Root}/{Uri.EscapeDataString(name)}", $"read role collection '{name}'"),
            AuthorizationJson.Default.RoleCollection, cancellationToken);

    /// <summary>The role collections that a user has; empty for a user that the subaccount does not know.</summary>
    /// <param name="user">The user name, as a rule the e-mail address; at most 256 characters.</param>
    /// <param name="origin">The identity provider's origin key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<RoleCollection>> ListOfUserAsync(string user, string origin = DefaultOrigin, CancellationToken cancellationToken = default) =>
        await connection.FindAsync(
            new SapRequest(HttpMethod.Get, UserPath(user, origin), $"list the role collections of user '{user}'"),
            AuthorizationJson.Default.ListRoleCollection, cancellationToken).ConfigureAwait(false) ?? [];

    /// <summary>Gives a user a role collection. Giving it again changes nothing; a user not seen before is created.</summary>
    /// <param name="roleCollection">The role collection's name.</param>
    /// <param name="user">The user name, as a rule the e-mail address; at most 256 characters.</param>
    /// <param name="origin">The identity provider's origin key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is no such role collection.</exception>
    public async Task AssignAsync(string roleCollection, string user, string origin = DefaultOrigin, CancellationToken cancellationToken = default) =>
        await connection.SendAsync(
            new SapRequest(HttpMethod.Put, AssignmentPath(roleCollection, user, origin), $"assign role collection '{roleCollection}' to user '{user}'"),
            cancellationToken).ConfigureAwait(false);

    /// <summary>Takes a role collection from a user; <see langword="false"/> when the user does not have it.</summary>
    /// <param name="roleCollection">The role collection's name.</param>
    /// <param name="user">The user name.</param>
    /// <param name="origin">The identity provider's origin key.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public Task<bool> UnassignAsync(string roleCollection, string user, string origin = DefaultOrigin, CancellationToken cancellationToken = default) =>
        connection.DeleteAsync(
            new SapRequest(HttpMethod.Delete, AssignmentPath(roleCollection, user, origin), $"take role collection '{roleCollection}' from user '{user}'"),
            cancellationToken);

    private static string AssignmentPath(string roleCollection, string user, string origin) => $"{UserPath(user, origin)}/{Uri.EscapeDataString(roleCollection)}";

    private static string UserPath(string user, string origin) =>
        $"/sap/rest/user/origin/{Uri.EscapeDataString(origin)}/name/{Uri.EscapeDataString(user)}/rolecollections";
}
