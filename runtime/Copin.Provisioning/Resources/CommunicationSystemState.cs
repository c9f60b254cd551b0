using Copin.Provisioning.Clients.S4HanaCloud;

namespace Copin.Provisioning.Resources;

/// <summary>A communication system with its users.</summary>
internal sealed record CommunicationSystemState(CommunicationSystem System, IReadOnlyList<InboundUser> InboundUsers, IReadOnlyList<OutboundUser> OutboundUsers)
{
    /// <summary>The key that S/4HANA Cloud gave the system.</summary>
    public Guid Uuid => System.Uuid!.Value;

    /// <summary>The inbound user that a communication user is, with a logon method where one is asked for.</summary>
    public InboundUser? Inbound(string? communicationUserId, string? method = null) => InboundUsers.FirstOrDefault(user =>
        communicationUserId is not null && string.Equals(user.CommunicationUserId, communicationUserId, StringComparison.Ordinal)
        && (method is null || string.Equals(user.AuthenticationMethod, method, StringComparison.Ordinal)));

    /// <summary>The outbound user of that name.</summary>
    public OutboundUser? Outbound(string? name) => OutboundUsers.FirstOrDefault(user => name is not null && string.Equals(user.Name, name, StringComparison.Ordinal));
}
