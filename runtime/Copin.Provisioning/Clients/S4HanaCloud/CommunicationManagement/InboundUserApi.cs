using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>Users for inbound communication: set <c>InboundUsers</c> of service <c>aps_com_cs_a4c_odata</c>.</summary>
/// <param name="connection">The tenant's API host.</param>
public sealed class InboundUserApi(SapConnection connection)
{
    private readonly CommunicationManagementService _service = new(connection, CommunicationSystemApi.ServiceName);

    /// <summary>The inbound users of a communication system.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<InboundUser>> ListAsync(Guid systemUuid, CancellationToken cancellationToken = default) =>
        _service.ListAsync(
            $"{CommunicationSystemApi.Key(systemUuid)}/InboundUsers", $"list inbound users of communication system {systemUuid}",
            Json.ODataV4PageInboundUser, cancellationToken);

    /// <summary>The inbound user of this key, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<InboundUser?> GetAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.GetAsync(Key(uuid), $"read inbound user {uuid}", Json.InboundUser, cancellationToken);

    /// <summary>Adds a communication user to a communication system.</summary>
    /// <param name="user">System, communication user and <see cref="InboundUser.AuthenticationMethod"/>, which is <c>basic</c> unless given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The inbound user with its key.</returns>
    /// <exception cref="SapApiException"><c>CM_APS_CS/026</c> when the user ID is missing.</exception>
    public Task<InboundUser> CreateAsync(InboundUser user, CancellationToken cancellationToken = default) =>
        _service.CreateAsync(
            "InboundUsers", user with { Uuid = null, AuthenticationMethod = user.AuthenticationMethod ?? "basic" }, password: null,
            $"add inbound user '{user.CommunicationUserId ?? user.OAuth2ClientId}'", Json.InboundUser, cancellationToken);

    /// <summary>Changes the members that are not <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task UpdateAsync(Guid uuid, InboundUser changes, CancellationToken cancellationToken = default) =>
        _service.UpdateAsync(
            Key(uuid), changes with { Uuid = null, CommunicationSystemUuid = null }, password: null, $"change inbound user {uuid}", Json.InboundUser, cancellationToken);

    /// <summary>Takes the user from the system; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, as it does while an arrangement uses the inbound user.</exception>
    public Task<bool> DeleteAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(uuid), $"remove inbound user {uuid}", cancellationToken);

    private static CommunicationManagementJson Json => CommunicationManagementJson.Default;

    private static string Key(Guid uuid) => $"InboundUsers({ODataLiteral.Guid(uuid)})";
}
