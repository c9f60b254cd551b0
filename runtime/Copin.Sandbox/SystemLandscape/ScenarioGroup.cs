namespace Copin.Sandbox.SystemLandscape;

/// <summary>The communication scenario groups a token can be got for, and the scenarios each lets be enabled.</summary>
/// <remarks>
/// Names are the texts of the cockpit (SAP-docs/btp-cloud-platform, "Register an SAP S/4HANA Cloud System in a Global Account in SAP BTP", and the
/// formation types' pages).
/// </remarks>
internal static class ScenarioGroup
{
    public const string All = "All Communication Scenarios";

    private static readonly Dictionary<string, string[]> Scenarios = new(StringComparer.Ordinal)
    {
        [All] = [],
        ["Eventing Between SAP Cloud Systems"] = ["0892"],
        ["Integration with SAP Start"] = ["0647"],
        ["Integration with SAP Ariba Buying"] = ["0545", "0A00"],
        ["Integration with SAP Master Data Integration"] = ["0008", "0091", "0659", "0594"],
        ["Integration with SAP Ariba Central Invoice Management"] = ["0897", "0516", "0531", "0008", "0091", "0659", "0594"],
        ["Integration with SAP Subscription Billing"] = ["0642", "0845", "0861", "0095", "0008", "0009", "0092", "0884", "0892", "0165"],
        ["Integration with SAP Advanced Financial Closing"] = ["0566"],
        ["Integration with SAP Master Data Governance"] = ["0659"],
    };

    public static IEnumerable<string> Names => Scenarios.Keys;

    public static bool Exists(string group) => Scenarios.ContainsKey(group);

    public static bool Covers(string group, string scenario) =>
        group == All || (scenario.StartsWith("SAP_COM_", StringComparison.Ordinal) && Scenarios[group].Contains(scenario["SAP_COM_".Length..]));
}
