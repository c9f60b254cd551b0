namespace Copin;

/// <summary>The communication scenario groups of the system landscape, in the cockpit's words: which scenarios a registered system lets SAP BTP use.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Scenario Groups".</remarks>
public static class ScenarioGroups
{
    /// <summary>Every scenario, SAP's and one's own.</summary>
    public const string AllCommunicationScenarios = "All Communication Scenarios";

    /// <summary>Events between SAP cloud systems.</summary>
    public const string EventingBetweenSapCloudSystems = "Eventing Between SAP Cloud Systems";

    /// <summary>SAP Start.</summary>
    public const string IntegrationWithSapStart = "Integration with SAP Start";

    /// <summary>SAP Ariba Buying.</summary>
    public const string IntegrationWithSapAribaBuying = "Integration with SAP Ariba Buying";

    /// <summary>SAP Master Data Integration.</summary>
    public const string IntegrationWithSapMasterDataIntegration = "Integration with SAP Master Data Integration";

    /// <summary>SAP Ariba Central Invoice Management.</summary>
    public const string IntegrationWithSapAribaCentralInvoiceManagement = "Integration with SAP Ariba Central Invoice Management";

    /// <summary>SAP Subscription Billing.</summary>
    public const string IntegrationWithSapSubscriptionBilling = "Integration with SAP Subscription Billing";

    /// <summary>SAP Advanced Financial Closing.</summary>
    public const string IntegrationWithSapAdvancedFinancialClosing = "Integration with SAP Advanced Financial Closing";

    /// <summary>SAP Master Data Governance.</summary>
    public const string IntegrationWithSapMasterDataGovernance = "Integration with SAP Master Data Governance";
}
