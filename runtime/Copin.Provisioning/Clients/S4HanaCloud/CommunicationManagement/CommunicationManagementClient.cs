using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>Communication management of SAP S/4HANA Cloud Public Edition: users, systems and arrangements.</summary>
/// <remarks>
/// OData V4 services of communication scenario <c>SAP_COM_0A48</c>, with basic authentication of a communication user whose
/// arrangement for that scenario was made by hand. Order of creation: user, system, inbound and outbound users, arrangement.
/// Sources: SAP-docs/btp-cloud-platform, "Communication User/System/Arrangement Read and Write Integration"; SAP Business
/// Accelerator Hub, <c>CE_APS_COM_CU/CS/CA_A4C_ODATA_0001</c>.
/// </remarks>
/// <param name="connection">The tenant's API host.</param>
public sealed class CommunicationManagementClient(SapConnection connection)
{
    /// <summary>Communication users.</summary>
    public CommunicationUserApi Users { get; } = new(connection);

    /// <summary>Communication systems.</summary>
    public CommunicationSystemApi Systems { get; } = new(connection);

    /// <summary>Users for inbound communication of communication systems.</summary>
    public InboundUserApi InboundUsers { get; } = new(connection);

    /// <summary>Users for outbound communication of communication systems.</summary>
    public OutboundUserApi OutboundUsers { get; } = new(connection);

    /// <summary>Communication arrangements.</summary>
    public CommunicationArrangementApi Arrangements { get; } = new(connection);
}
