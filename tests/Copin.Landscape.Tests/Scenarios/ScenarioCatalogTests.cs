namespace Copin.Tests.Scenarios;

public sealed class ScenarioCatalogTests
{
    [Fact]
    public void Entries_are_unique_well_formed_and_sorted()
    {
        var ids = ScenarioCatalog.All.Select(scenario => scenario.Id).ToList();

        Assert.Equal(587, ids.Count);
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.True(ScenarioId.IsWellFormed(id), id));
    }

    [Fact]
    public void Every_entry_is_found_by_its_id() => Assert.All(ScenarioCatalog.All, scenario => Assert.Same(scenario, ScenarioCatalog.Find(scenario.Id)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("SAP_COM_")]
    [InlineData("SAP_COM_0A37")]
    [InlineData("sap_com_0308")]
    [InlineData("SAP_COM_0308 ")]
    [InlineData("ZZZZ")]
    public void What_is_not_registered_is_not_found(string? id) => Assert.Null(ScenarioCatalog.Find(id));

    [Fact]
    public void Enterprise_projects()
    {
        var scenario = ScenarioCatalog.Find(CommunicationScenarios.SAP_COM_0308)!;

        Assert.Equal("Enterprise Project Integration", scenario.Title);
        Assert.Equal(ScenarioDirection.Inbound, scenario.Direction);
        Assert.Contains("API_ENTERPRISE_PROJECT_SRV_0002", scenario.InboundServices);
        Assert.True(scenario.HasInboundServices);
        Assert.False(scenario.HasOutboundServices);
        Assert.True(scenario.InboundAuthentication.HasFlag(ScenarioAuthentication.Basic));
        Assert.True(scenario.InboundAuthentication.HasFlag(ScenarioAuthentication.OAuth2SamlBearer));
        Assert.Equal(ScenarioConfidence.Official, scenario.Confidence);
        Assert.False(scenario.NeedsOutboundUser);
        Assert.Equal("SAP_COM_0308 \"Enterprise Project Integration\"", scenario.ToString());
    }

    [Fact]
    public void Security_deposits_have_no_title_but_an_interface()
    {
        var scenario = ScenarioCatalog.Find("SAP_COM_0380")!;

        Assert.Null(scenario.Title);
        Assert.Equal("API_CASECURITYDEPOSIT_G4BA", scenario.ExampleInterface);
        Assert.Equal(ScenarioDirection.Unknown, scenario.Direction);
        Assert.Equal("SAP_COM_0380", scenario.ToString());
    }

    [Fact]
    public void Scenarios_that_need_an_outbound_user_whatever_they_send() => Assert.Equal(
        ["SAP_COM_0008", "SAP_COM_0009", "SAP_COM_0066", "SAP_COM_0093", "SAP_COM_0108", "SAP_COM_0827"],
        Ids(scenario => scenario.NeedsOutboundUser));

    [Fact]
    public void Scenarios_of_which_a_tenant_has_one_arrangement() =>
        Assert.Equal(["SAP_COM_0065", "SAP_COM_0623", "SAP_COM_0668"], Ids(scenario => scenario.OnePerTenant));

    [Fact]
    public void Scenarios_that_refuse_OAuth_inbound() => Assert.Equal(
        ["SAP_COM_0724", "SAP_COM_0725", "SAP_COM_0827", "SAP_COM_0A05", "SAP_COM_0A06", "SAP_COM_0A07", "SAP_COM_0A48"],
        Ids(scenario => scenario.UnsupportedInboundAuthentication.HasFlag(ScenarioAuthentication.OAuth2)));

    [Fact]
    public void No_scenario_both_supports_and_refuses_a_method() => Assert.All(
        ScenarioCatalog.All,
        scenario => Assert.Equal(ScenarioAuthentication.None, scenario.InboundAuthentication & scenario.UnsupportedInboundAuthentication));

    [Theory]
    [InlineData("SAP_COM_0093")]
    [InlineData("SAP_COM_0066")]
    public void The_old_pair_of_Identity_Provisioning_has_successors(string id)
    {
        var scenario = ScenarioCatalog.Find(id)!;

        Assert.Equal("SAP_COM_0193", scenario.Successor);
        Assert.Equal(["SAP_COM_0193", "SAP_COM_0465"], scenario.Successors);
        Assert.False(scenario.IsDeprecated);
    }

    [Fact]
    public void Successors_are_known() =>
        Assert.All(ScenarioCatalog.All.SelectMany(scenario => scenario.Successors), successor => Assert.NotNull(ScenarioCatalog.Find(successor)));

    [Fact]
    public void What_the_register_calls_deprecated_or_obsolete_is_deprecated()
    {
        string[] words = ["deprecated", "obsolete"];

        Assert.Equal(
            Ids(scenario => words.Any(word => $"{scenario.Title} {scenario.Notes}".Contains(word, StringComparison.OrdinalIgnoreCase))),
            Ids(scenario => scenario.IsDeprecated));
    }

    [Fact]
    public void Lists_cannot_be_changed()
    {
        var scenario = ScenarioCatalog.Find("SAP_COM_0308")!;

        Assert.Throws<NotSupportedException>(() => ((IList<string>)scenario.InboundServices)[0] = "");
        Assert.Throws<NotSupportedException>(() => ((IList<string>)ScenarioCatalog.Find("SAP_COM_0093")!.Successors)[0] = "");
        Assert.Throws<NotSupportedException>(() => ((IList<CommunicationScenario>)ScenarioCatalog.All)[0] = scenario);
    }

    private static IEnumerable<string> Ids(Func<CommunicationScenario, bool> which) => ScenarioCatalog.All.Where(which).Select(scenario => scenario.Id);
}
