namespace Copin.Model;

/// <summary>What calls the proxy systems of a tenant: an OAuth client on SAP BTP, Neo environment, else a system as administrator.</summary>
public interface IProxyCaller
{
    /// <summary>The client ID with which it gets its token.</summary>
    Text ClientId { get; }

    /// <summary>The secret that belongs to the client ID.</summary>
    Text Secret { get; }
}
