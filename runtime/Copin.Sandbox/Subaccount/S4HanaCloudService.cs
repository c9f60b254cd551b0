namespace Copin.Sandbox.Subaccount;

/// <summary>The service <i>SAP S/4HANA Cloud Extensibility</i> and its plans.</summary>
/// <remarks>SAP-docs/btp-cloud-platform, "Supported Service Plans for SAP S/4HANA Cloud".</remarks>
internal static class S4HanaCloudService
{
    public const string Name = "s4-hana-cloud";
    public const string ApiAccess = "api-access";
    public const string Messaging = "messaging";
}
