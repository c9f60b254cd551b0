namespace Copin;

/// <summary>The types of system that Identity Provisioning has for S/4HANA Cloud.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Proxy Systems"; SAP Community, "S/4HANA Cloud with Identity Provisioning and Identity Management", for the old names.</remarks>
public static class ProxySystemTypes
{
    /// <summary>Today's type.</summary>
    public const string S4HanaCloudPublicEdition = "SAP S/4HANA Cloud Public Edition";

    /// <summary>What it was called before; not offered any more.</summary>
    public const string S4HanaCloud = "SAP S/4HANA Cloud";

    /// <summary>What it was called in 2018; not offered any more.</summary>
    public const string S4HanaCloudBeta = "SAP S/4HANA Cloud (Beta)";

    /// <summary>The sister type for systems on premise.</summary>
    public const string S4HanaOnPremise = "SAP S/4HANA On-Premise";

    /// <summary>Whether it is a name that the type had once.</summary>
    public static bool IsLegacy(string? type) => type is S4HanaCloud or S4HanaCloudBeta;
}
