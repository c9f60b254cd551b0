using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ScenarioDeprecatedTests
{
    [Fact]
    public Task A_deprecated_scenario_is_a_warning_with_its_successors() => Verify.LandscapeAsync(
        ArrangementOf("{|COPIN1019:\"SAP_COM_0510\"|}"), $"{Title("SAP_COM_0510")} is deprecated; use {Title("SAP_COM_0948")}, {Title("SAP_COM_0901")} or {Title("SAP_COM_0735")}");

    [Fact]
    public Task Without_known_successor_the_app_is_the_place_to_look() => Verify.LandscapeAsync(
        ArrangementOf("{|COPIN1019:\"SAP_COM_0200\"|}"), $"{Title("SAP_COM_0200")} is deprecated; look for its successor in the app Display Communication Scenarios");

    [Theory]
    [InlineData("SAP_COM_0308")]
    [InlineData("SAP_COM_0093")]
    [InlineData("SAP_COM_0066")]
    public Task What_is_superseded_for_one_purpose_only_is_right(string scenario) => Verify.LandscapeAsync(ArrangementOf(scenario));

    private static string Title(string id) => ScenarioCatalog.Find(id)!.Title is { } title ? $"{id} ({title})" : id;

    [Fact]
    public Task Scenario_of_a_service_instance_is_looked_at_too() => Btp.BtpLandscape.ApiAccessAsync(
        "\"a\", Arrangement = \"A\", Scenario = {|COPIN1019:SAP_COM_0510|}, " + Btp.BtpLandscape.Inbound);
}
