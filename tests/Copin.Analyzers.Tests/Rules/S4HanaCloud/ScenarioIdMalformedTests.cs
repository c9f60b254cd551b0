using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class ScenarioIdMalformedTests
{
    [Theory]
    [InlineData("SAP_COM_308", "'SAP_COM_308' is no scenario ID: it has 3 characters after 'SAP_COM_' instead of 4; write SAP_COM_0308 (Enterprise Project Integration)")]
    [InlineData("sap_com_0308", "'sap_com_0308' is no scenario ID: it has lower-case letters; write SAP_COM_0308 (Enterprise Project Integration)")]
    [InlineData("SAP_COM_ 0308", "'SAP_COM_ 0308' is no scenario ID: it contains blanks; write SAP_COM_0308 (Enterprise Project Integration)")]
    [InlineData("SAP-COM-0308", "'SAP-COM-0308' is no scenario ID: it has '-' instead of an underscore after 'SAP'; has '-' instead of an underscore after 'COM'; write SAP_COM_0308 (Enterprise Project Integration)")]
    [InlineData("z_projects", "'z_projects' is no scenario ID: it has lower-case letters; write Z_PROJECTS")]
    public Task What_was_meant_is_said(string id, string message) => Verify.LandscapeAsync(ArrangementOf($$"""{|COPIN1001:"{{id}}"|}"""), message);

    [Theory]
    [InlineData("")]
    [InlineData("MY_SCENARIO")]
    [InlineData("SAP_COM_12345")]
    [InlineData("/TOOLONGNAMESPACE/X")]
    public Task What_cannot_be_read_is_an_error_too(string id) => Verify.LandscapeAsync(ArrangementOf($$"""{|COPIN1001:"{{id}}"|}"""));

    [Fact]
    public Task A_long_text_is_not_repeated_whole() => Verify.LandscapeAsync(ArrangementOf($$"""{|COPIN1001:"{{new string('A', 10_000)}}"|}"""));

    [Theory]
    [InlineData("SAP_COM_0308")]
    [InlineData("\"SAP_COM_0308\"")]
    [InlineData("\"Z_OUTBOUND_RFC_000_CSCEN\"")]
    [InlineData("\"YY1_PROJECTS\"")]
    [InlineData("\"/ACME/PROJECTS\"")]
    public Task Delivered_and_customer_defined_IDs_are_right(string scenario) => Verify.LandscapeAsync(ArrangementOf(scenario));

    [Fact]
    public Task A_constant_of_ones_own_is_marked_where_it_is_used() => Verify.LandscapeAsync("""
            private const string Scenario = "SAP_COM_308";

        """ + ArrangementOf("{|COPIN1001:Scenario|}"));

    [Theory]
    [InlineData("{|CS0103:Missing|}")]
    [InlineData("{|CS1503:1|}")]
    [InlineData("\"{Lead}\"")]
    public Task What_is_not_known_is_left_alone(string scenario) => Verify.LandscapeAsync(ArrangementOf(scenario));

    [Fact]
    public Task Scenario_of_a_service_instance_is_looked_at_too() => Btp.BtpLandscape.ApiAccessAsync(
        "\"a\", Arrangement = \"A\", Scenario = {|COPIN1001:\"SAP_COM_308\"|}, " + Btp.BtpLandscape.Inbound);
}
