using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>Communication users: service <c>aps_com_cu_a4c_odata</c>.</summary>
/// <param name="connection">The tenant's API host.</param>
public sealed class CommunicationUserApi(SapConnection connection)
{
    private readonly CommunicationManagementService _service = new(connection, "aps_com_cu_a4c_odata");

    /// <summary>All communication users.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<CommunicationUser>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync("CommunicationUsers", "list communication users", Json.ODataV4PageCommunicationUser, cancellationToken);

    /// <summary>The user of this name, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<CommunicationUser?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        _service.FindAsync(
            "CommunicationUsers", "Name", name, static user => user.Name, $"find communication user '{name}'", Json.ODataV4PageCommunicationUser, cancellationToken);

    /// <summary>The user of this technical ID (<c>CC…</c>), or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<CommunicationUser?> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _service.GetAsync(Key(id), $"read communication user '{id}'", Json.CommunicationUser, cancellationToken);

    /// <summary>Creates a user with <see cref="CommunicationUser.Name"/> and <see cref="CommunicationUser.Description"/>.</summary>
    /// <param name="user">The user; <see cref="CommunicationUser.Type"/> is <c>customer_communication</c> unless given.</param>
    /// <param name="password">At least 20 characters with a special one; <see langword="null"/> for a user with certificates only.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The user with its technical ID.</returns>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the name is taken.</exception>
    public Task<CommunicationUser> CreateAsync(CommunicationUser user, SecretReader? password, CancellationToken cancellationToken = default) =>
        _service.CreateAsync(
            "CommunicationUsers", Writable(user) with { Type = user.Type ?? "customer_communication" }, password,
            $"create communication user '{user.Name}'", Json.CommunicationUser, cancellationToken);

    /// <summary>Changes the members that are not <see langword="null"/>, and the password if one is given.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task UpdateAsync(string id, CommunicationUser changes, SecretReader? password = null, CancellationToken cancellationToken = default) =>
        _service.UpdateAsync(Key(id), Writable(changes), password, $"change communication user '{changes.Name ?? id}'", Json.CommunicationUser, cancellationToken);

    /// <summary>Deletes a user; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, as it does while the user is in use.</exception>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(id), $"delete communication user '{id}'", cancellationToken);

    private static CommunicationManagementJson Json => CommunicationManagementJson.Default;

    private static string Key(string id) => $"CommunicationUsers({ODataLiteral.Text(id)})";

    private static CommunicationUser Writable(CommunicationUser user) => user with { Id = null, LockStatus = null, PasswordStatus = null };
}
