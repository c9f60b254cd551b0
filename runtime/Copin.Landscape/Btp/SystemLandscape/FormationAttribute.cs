namespace Copin;

/// <summary>The types of formation, in the cockpit's words.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Automating Integrations Using Formations". More may be offered; any text is taken.</remarks>
public static class FormationTypes
{
    /// <summary>Applications on Kyma beside a system.</summary>
    public const string SideBySideExtensibilityWithKyma = "Side-by-Side Extensibility with Kyma";

    /// <summary>Events between SAP cloud systems.</summary>
    public const string EventingBetweenSapCloudSystems = "Eventing Between SAP Cloud Systems";

    /// <summary>SAP Start.</summary>
    public const string IntegrationWithSapStart = "Integration with SAP Start";

    /// <summary>SAP Ariba Buying.</summary>
    public const string IntegrationWithSapAribaBuying = "Integration with SAP Ariba Buying";

    /// <summary>SAP Ariba Central Invoice Management.</summary>
    public const string IntegrationWithSapAribaCentralInvoiceManagement = "Integration with SAP Ariba Central Invoice Management";

    /// <summary>SAP Subscription Billing.</summary>
    public const string IntegrationWithSapSubscriptionBilling = "Integration with SAP Subscription Billing";

    /// <summary>SAP Advanced Financial Closing.</summary>
    public const string IntegrationWithSapAdvancedFinancialClosing = "Integration with SAP Advanced Financial Closing";

    /// <summary>SAP Master Data Integration.</summary>
    public const string IntegrationWithSapMasterDataIntegration = "Integration with SAP Master Data Integration";

    /// <summary>SAP Build.</summary>
    public const string IntegrationWithSapBuild = "Integration with SAP Build";

    /// <summary>SAP Integration Suite.</summary>
    public const string IntegrationWithSapIntegrationSuite = "Integration with SAP Integration Suite";
}

/// <summary>A formation: systems of the global account that are integrated with each other. BTP cockpit, <em>System Landscape → Formations</em>; there is no public API.</summary>
/// <param name="name">The formation's name: 1 to 128 letters, digits, blanks, hyphens and underscores, the first and the last one a letter or digit; unique.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class FormationAttribute(string name) : ResourceAttribute
{
    /// <summary>The formation's name.</summary>
    public string Name { get; } = name;

    /// <summary>The type, one of <see cref="FormationTypes"/> or another one that the cockpit offers.</summary>
    public string? Type { get; set; }
}

/// <summary>Includes a registered system in a formation.</summary>
/// <typeparam name="TRegisteredSystem">The registered system.</typeparam>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FormationMemberAttribute<TRegisteredSystem> : ResourceDetailAttribute;
