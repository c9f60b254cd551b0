using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ScenarioUnknownTests
{
    [Fact]
    public Task Unknown_ID_is_a_warning_with_the_nearest_known_ones() => Verify.LandscapeAsync(
        ArrangementOf("""{|COPIN1002:"SAP_COM_0338"|}"""),
        "No public source names a scenario 'SAP_COM_0338'; was SAP_COM_0337 (Batch Management OData Integration), SAP_COM_0339 (Product Lifecycle Management - Change Record…) "
        + "or SAP_COM_0336 (Finance - Cloud Consolidation Master Data fo…) meant?");

    [Fact]
    public Task A_letter_for_a_digit_is_said() => Verify.LandscapeAsync(
        ArrangementOf("""{|COPIN1002:"SAP_COM_03O8"|}"""),
        "No public source names a scenario 'SAP_COM_03O8', which has the letter O or I where a digit belongs; write SAP_COM_0308 (Enterprise Project Integration)");

    [Theory]
    [InlineData("SAP_COM_0308")]
    [InlineData("SAP_COM_0A48")]
    [InlineData("\"SAP_COM_0045\"")]
    [InlineData("\"Z_PROJECTS\"")]
    public Task Known_and_customer_defined_IDs_are_right(string scenario) => Verify.LandscapeAsync(ArrangementOf(scenario));

    [Fact]
    public Task Scenario_of_a_service_instance_is_looked_at_too() => Btp.BtpLandscape.ApiAccessAsync(
        "\"a\", Arrangement = \"A\", Scenario = {|COPIN1002:\"SAP_COM_0338\"|}, " + Btp.BtpLandscape.Inbound);
}
