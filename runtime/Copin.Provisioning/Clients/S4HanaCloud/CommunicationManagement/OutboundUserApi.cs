using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>Users for outbound communication: set <c>OutboundUsers</c> of service <c>aps_com_cs_a4c_odata</c>.</summary>
/// <param name="connection">The tenant's API host.</param>
public sealed class OutboundUserApi(SapConnection connection)
{
    private readonly CommunicationManagementService _service = new(connection, CommunicationSystemApi.ServiceName);

    /// <summary>The outbound users of a communication system.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<OutboundUser>> ListAsync(Guid systemUuid, CancellationToken cancellationToken = default) =>
        _service.ListAsync(
            $"{CommunicationSystemApi.Key(systemUuid)}/OutboundUsers", $"list outbound users of communication system {systemUuid}",
            Json.ODataV4PageOutboundUser, cancellationToken);

    /// <summary>The outbound user of this key, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<OutboundUser?> GetAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.GetAsync(Key(uuid), $"read outbound user {uuid}", Json.OutboundUser, cancellationToken);

    /// <summary>Adds an outbound user to a communication system.</summary>
    /// <param name="user">System, name and <see cref="OutboundUser.AuthenticationMethod"/>, which is <c>basic</c> unless given.</param>
    /// <param name="password">Required for <c>basic</c>: without one the arrangement is refused later (<c>CM_APS_CA/100</c>).</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The outbound user with its key.</returns>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<OutboundUser> CreateAsync(OutboundUser user, SecretReader? password, CancellationToken cancellationToken = default) =>
        _service.CreateAsync(
            "OutboundUsers", user with { Uuid = null, AuthenticationMethod = user.AuthenticationMethod ?? "basic" }, password,
            $"add outbound user '{user.Name ?? user.OAuth2ClientId}'", Json.OutboundUser, cancellationToken);

    /// <summary>Changes the members that are not <see langword="null"/>, and the password if one is given.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task UpdateAsync(Guid uuid, OutboundUser changes, SecretReader? password = null, CancellationToken cancellationToken = default) =>
        _service.UpdateAsync(
            Key(uuid), changes with { Uuid = null, CommunicationSystemUuid = null }, password, $"change outbound user '{changes.Name ?? uuid.ToString()}'", Json.OutboundUser,
            cancellationToken);

    /// <summary>Takes the user from the system; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, as it does while an arrangement uses the outbound user.</exception>
    public Task<bool> DeleteAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(uuid), $"remove outbound user {uuid}", cancellationToken);

    private static CommunicationManagementJson Json => CommunicationManagementJson.Default;

    private static string Key(Guid uuid) => $"OutboundUsers({ODataLiteral.Guid(uuid)})";
}
