using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.S4HanaCloud.ScenarioFileSource;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

/// <summary>COPIN1040.</summary>
public class ScenarioFileMalformedTests
{
    [Fact]
    public Task File_without_a_heading_is_found() => VerifyAsync(
        "{|COPIN1040:SAP_COM_9338,Orders,inbound|}", "{|COPIN1002:\"SAP_COM_9338\"|}",
        []);

    [Fact]
    public Task Misspelt_column_and_open_quote_are_found() => VerifyAsync("id,{|COPIN1040:titel|}\nSAP_COM_9338,{|COPIN1040:\"|}Orders\n");

    [Fact]
    public Task Catalog_makes_its_scenarios_known() => VerifyAsync("""
        # What our tenant has beside the delivered scenarios.
        id,title,direction,inbound_auth,outbound_auth,needs_outbound_user
        SAP_COM_9338,"Orders, confirmations",inbound,basic;oauth2,,false
        YY1_ORDERS,Own,outbound,,x509,
        """);

    [Fact]
    public Task Scenario_that_the_catalog_lacks_stays_unknown() => VerifyAsync("id\nSAP_COM_9339\n", "{|COPIN1002:\"SAP_COM_9338\"|}", []);
}
