namespace Copin.Provisioning.Clients.Btp;

/// <summary>Where a destination lives.</summary>
public enum DestinationLevel
{
    /// <summary>For all of the subaccount.</summary>
    Subaccount,

    /// <summary>For one instance of the Destination service.</summary>
    Instance,
}
