namespace Copin.Provisioning.Engine;

/// <summary>The APIs that the engine calls; each has a connection of its own.</summary>
internal enum SapService
{
    /// <summary>None: a step for a person.</summary>
    None,

    /// <summary>Communication management of S/4HANA Cloud (SAP_COM_0A48).</summary>
    CommunicationManagement,

    /// <summary>Cloud Integration, plan <c>api</c>.</summary>
    CloudIntegration,

    /// <summary>Destination service.</summary>
    Destinations,

    /// <summary>Service Manager.</summary>
    ServiceManager,

    /// <summary>SaaS Manager.</summary>
    Subscriptions,

    /// <summary>Authorization and Trust Management.</summary>
    Authorization,

    /// <summary>Accounts service of SAP Cloud Management.</summary>
    Accounts,

    /// <summary>Entitlements service of SAP Cloud Management.</summary>
    Entitlements,

    /// <summary>Provisioning service of SAP Cloud Management.</summary>
    Provisioning,
}
