namespace Copin;

/// <summary>What decides about an arrangement and has no column in the register: one row for each scenario, each with its source.</summary>
internal static class ScenarioFacts
{
    private const string TenantWriteUp = "public write-up of a live S/4HANA Cloud Public Edition tenant";
    private const string IdentityProvisioning = "SAP Community, S/4HANA Cloud with Identity Provisioning and Identity Management, part 2; "
        + "SAP-docs/btp-cloud-identity-services, SAP S/4HANA Cloud Public Edition";

    private const string ProjectTutorial = "SAP-samples/partner-reference-application, Tutorials/34b-Multi-Tenancy-Provisioning-Connect-S4HC.md";
    private const string CommunicationManagement = "SAP-docs/btp-cloud-platform, Integrating Communication Management Data";
    private const string AnalyticsCloud = "SAP-docs/btp-cloud-platform, create-a-communication-arrangement-0448835.md";
    private const string ThemeDesigner = "SAP-docs/btp-cloud-platform, Integrating UI Theme Designer";
    private const string DocumentManagement = "SAP-docs/btp-cloud-platform, create-a-communication-arrangement-b7a87fd.md";
    private const string TitleSaysSo = "the scenario's title";

    public static IReadOnlyDictionary<string, ScenarioFact> All { get; } = new Dictionary<string, ScenarioFact>(StringComparer.Ordinal)
    {
        // An outbound user is demanded even of a system that is inbound only.
        ["SAP_COM_0008"] = new(TenantWriteUp, needsOutboundUser: true),
        ["SAP_COM_0009"] = new(TenantWriteUp, needsOutboundUser: true),
        ["SAP_COM_0108"] = new(TenantWriteUp, needsOutboundUser: true),
        ["SAP_COM_0827"] = new(TenantWriteUp, needsOutboundUser: true, unsupportedInboundAuthentication: ScenarioAuthentication.OAuth2),

        // Identity Provisioning once used this pair (with a dummy outbound user); today its connector of version 1 uses 0193, that of version 3 (SCIM) 0465.
        ["SAP_COM_0066"] = new(IdentityProvisioning, needsOutboundUser: true, successors: ["SAP_COM_0193", "SAP_COM_0465"]),
        ["SAP_COM_0093"] = new(IdentityProvisioning, needsOutboundUser: true, successors: ["SAP_COM_0193", "SAP_COM_0465"]),

        // "Do not create more than one communication arrangement"
        ["SAP_COM_0065"] = new(AnalyticsCloud, onePerTenant: true),
        ["SAP_COM_0623"] = new(ThemeDesigner, onePerTenant: true),
        ["SAP_COM_0668"] = new(DocumentManagement, onePerTenant: true),

        ["SAP_COM_0724"] = new(ProjectTutorial, unsupportedInboundAuthentication: ScenarioAuthentication.OAuth2),
        ["SAP_COM_0725"] = new(ProjectTutorial, unsupportedInboundAuthentication: ScenarioAuthentication.OAuth2),
        ["SAP_COM_0A05"] = new(CommunicationManagement, unsupportedInboundAuthentication: ScenarioAuthentication.OAuth2),
        ["SAP_COM_0A06"] = new(CommunicationManagement, unsupportedInboundAuthentication: ScenarioAuthentication.OAuth2),
        ["SAP_COM_0A07"] = new(CommunicationManagement, unsupportedInboundAuthentication: ScenarioAuthentication.OAuth2),
        ["SAP_COM_0A48"] = new(CommunicationManagement, unsupportedInboundAuthentication: ScenarioAuthentication.OAuth2),

        ["SAP_COM_0200"] = new(
            "SAP-docs/btp-cloud-platform, Create a Communication Arrangement for Cloud Connector Integration (Deprecated)",
            isDeprecated: true),
        ["SAP_COM_0510"] = new(
            "SAP-docs/btp-cloud-platform, Overview of Communication Scenarios Managed by SAP",
            isDeprecated: true,
            successors: ["SAP_COM_0948", "SAP_COM_0901", "SAP_COM_0735"]),
        ["SAP_COM_0557"] = new(TitleSaysSo, isDeprecated: true),
        ["SAP_COM_0563"] = new(
            "SAP help, interfaces of release 2608, as noted in ib823/aptus",
            isDeprecated: true,
            successors: ["SAP_COM_0A93", "SAP_COM_0A95", "SAP_COM_0A96"]),
        ["SAP_COM_0571"] = new(TitleSaysSo, isDeprecated: true),
        ["SAP_COM_0575"] = new(TitleSaysSo, isDeprecated: true),
        ["SAP_COM_0760"] = new(TitleSaysSo, isDeprecated: true),
    };
}
