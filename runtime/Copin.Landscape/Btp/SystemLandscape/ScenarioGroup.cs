namespace Copin.Model;

/// <summary>A communication scenario group and what it covers.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Scenario Groups".</remarks>
/// <param name="Name">Its name in the cockpit, one of <see cref="ScenarioGroups"/>.</param>
/// <param name="Scenarios">The IDs of the scenarios that it covers; empty where it covers all.</param>
public sealed record ScenarioGroup(string Name, EquatableArray<string> Scenarios)
{
    /// <summary>Every group.</summary>
    public static EquatableArray<ScenarioGroup> All { get; } = new[]
    {
        new ScenarioGroup(ScenarioGroups.AllCommunicationScenarios, EquatableArray<string>.Empty),
        Of(ScenarioGroups.EventingBetweenSapCloudSystems, "0892"),
        Of(ScenarioGroups.IntegrationWithSapStart, "0647"),
        Of(ScenarioGroups.IntegrationWithSapAribaBuying, "0545", "0A00"),
        Of(ScenarioGroups.IntegrationWithSapMasterDataIntegration, "0008", "0091", "0659", "0594"),
        Of(ScenarioGroups.IntegrationWithSapAribaCentralInvoiceManagement, "0897", "0516", "0531", "0008", "0091", "0659", "0594"),
        Of(ScenarioGroups.IntegrationWithSapSubscriptionBilling, "0642", "0845", "0861", "0095", "0008", "0009", "0092", "0884", "0892", "0165"),
        Of(ScenarioGroups.IntegrationWithSapAdvancedFinancialClosing, "0566"),
        Of(ScenarioGroups.IntegrationWithSapMasterDataGovernance, "0659"),
    };

    /// <summary>Whether it covers every scenario.</summary>
    public bool CoversAll => Scenarios.IsEmpty;

    /// <summary>Whether it covers a scenario.</summary>
    /// <param name="scenario">The scenario's ID.</param>
    public bool Covers(string scenario) => CoversAll || Scenarios.Contains(scenario);

    /// <summary>The group of that name, letter for letter; null where there is none.</summary>
    public static ScenarioGroup? Find(string? name)
    {
        foreach (var group in All)
            if (string.Equals(group.Name, name, StringComparison.Ordinal))
                return group;
        return null;
    }

    private static ScenarioGroup Of(string name, params string[] scenarios) => new(name, scenarios.Select(scenario => ScenarioId.Prefix + scenario).ToArray());
}
