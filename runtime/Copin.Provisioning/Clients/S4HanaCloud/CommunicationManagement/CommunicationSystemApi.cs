using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>Communication systems: service <c>aps_com_cs_a4c_odata</c>.</summary>
/// <param name="connection">The tenant's API host.</param>
public sealed class CommunicationSystemApi(SapConnection connection)
{
    internal const string ServiceName = "aps_com_cs_a4c_odata";

    private readonly CommunicationManagementService _service = new(connection, ServiceName);

    /// <summary>All communication systems.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<CommunicationSystem>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync("CommunicationSystems", "list communication systems", Json.ODataV4PageCommunicationSystem, cancellationToken);

    /// <summary>The system of this system ID, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<CommunicationSystem?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        _service.FindAsync(
            "CommunicationSystems", "ID", id, static system => system.Id, $"find communication system '{id}'", Json.ODataV4PageCommunicationSystem, cancellationToken);

    /// <summary>The system of this key, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<CommunicationSystem?> GetAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.GetAsync(Key(uuid), $"read communication system {uuid}", Json.CommunicationSystem, cancellationToken);

    /// <summary>Creates a system without users: they are added afterwards, since the service refuses them here (<c>CM_APS_CS/026</c>).</summary>
    /// <param name="system">The system; <see cref="CommunicationSystem.Type"/> is <c>customer_managed</c> unless given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The system with its key.</returns>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the ID is taken; <c>CM_APS_CS/025</c> when the host name is missing.</exception>
    public Task<CommunicationSystem> CreateAsync(CommunicationSystem system, CancellationToken cancellationToken = default) =>
        _service.CreateAsync(
            "CommunicationSystems", system with { Uuid = null, Type = system.Type ?? "customer_managed" }, password: null,
            $"create communication system '{system.Id}'", Json.CommunicationSystem, cancellationToken);

    /// <summary>Changes the members that are not <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task UpdateAsync(Guid uuid, CommunicationSystem changes, CancellationToken cancellationToken = default) =>
        _service.UpdateAsync(
            Key(uuid), changes with { Uuid = null }, password: null, $"change communication system '{changes.Id ?? uuid.ToString()}'", Json.CommunicationSystem,
            cancellationToken);

    /// <summary>Deletes a system with its users; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The system refused, as it does while an arrangement uses the communication system.</exception>
    public Task<bool> DeleteAsync(Guid uuid, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(uuid), $"delete communication system {uuid}", cancellationToken);

    private static CommunicationManagementJson Json => CommunicationManagementJson.Default;

    internal static string Key(Guid uuid) => $"CommunicationSystems({ODataLiteral.Guid(uuid)})";
}
