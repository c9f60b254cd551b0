using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>Communication arrangements: service <c>aps_com_ca_a4c_odata</c>.</summary>
/// <param name="connection">The tenant's API host.</param>
public sealed class CommunicationArrangementApi(SapConnection connection)
{
    private const string Expanded = "$expand=InboundUser,OutboundUser,InboundServices,OutboundServices";

    private readonly CommunicationManagementService _service = new(connection, "aps_com_ca_a4c_odata");

    /// <summary>All arrangements with their users and services.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<CommunicationArrangement>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync($"CommunicationArrangements?{Expanded}", "list communication arrangements", Json.ODataV4PageCommunicationArrangement, cancellationToken);

    /// <summary>The arrangement of this name with its users and services, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<CommunicationArrangement?> FindAsync(string name, CancellationToken cancellationToken = default) =>
        _service.FindAsync(
            $"CommunicationArrangements?{Expanded}", "Name", name, static arrangement => arrangement.Name,
            $"find communication arrangement '{name}'", Json.ODataV4PageCommunicationArrangement, cancellationToken);

    /// <summary>The arrangement of this key with its users and services, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<CommunicationArrangement?> GetAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.GetAsync($"{Key(uuid)}?{Expanded}", $"read communication arrangement {uuid}", Json.CommunicationArrangement, cancellationToken);

    /// <summary>Creates and so activates an arrangement: the inbound user gets the scenario's authorizations.</summary>
    /// <returns>The arrangement with its key; what else it holds may be incomplete, so read it for its services.</returns>
    /// <exception cref="SapApiException">
    /// <see cref="SapErrorKind.Conflict"/> when the name is taken; <c>CM_APS_CA/010</c> or <c>/027</c> when the system has no
    /// suitable outbound user, <c>/037</c> when the scenario does not support the authentication method, <c>/100</c> when the
    /// outbound user has no password.
    /// </exception>
    public Task<CommunicationArrangement> CreateAsync(CommunicationArrangement arrangement, CancellationToken cancellationToken = default) =>
        _service.CreateAsync(
            "CommunicationArrangements", arrangement with { Uuid = null, InboundServices = null }, password: null,
            $"create communication arrangement '{arrangement.Name}' for {arrangement.CommunicationScenarioId}", Json.CommunicationArrangement, cancellationToken);

    /// <summary>Renames an arrangement.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task RenameAsync(Guid uuid, string name, CancellationToken cancellationToken = default) =>
        _service.UpdateAsync(
            Key(uuid), new CommunicationArrangement { Name = name }, password: null, $"rename communication arrangement {uuid} to '{name}'", Json.CommunicationArrangement,
            cancellationToken);

    /// <summary>Lets an arrangement use another inbound user of its system.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task SetInboundUserAsync(Guid uuid, Guid inboundUserUuid, CancellationToken cancellationToken = default) =>
        _service.UpdateAsync(
            $"{Key(uuid)}/InboundUser", new ArrangementInboundUser(inboundUserUuid), password: null, $"set the inbound user of communication arrangement {uuid}",
            Json.ArrangementInboundUser, cancellationToken);

    /// <summary>Lets an arrangement use another outbound user of its system.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task SetOutboundUserAsync(Guid uuid, Guid outboundUserUuid, CancellationToken cancellationToken = default) =>
        _service.UpdateAsync(
            $"{Key(uuid)}/OutboundUser", new ArrangementOutboundUser(outboundUserUuid), password: null, $"set the outbound user of communication arrangement {uuid}",
            Json.ArrangementOutboundUser, cancellationToken);

    /// <summary>Deletes an arrangement; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<bool> DeleteAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(uuid), $"delete communication arrangement {uuid}", cancellationToken);

    private static CommunicationManagementJson Json => CommunicationManagementJson.Default;

    private static string Key(Guid uuid) => $"CommunicationArrangements({ODataLiteral.Guid(uuid)})";
}
