using Copin.Testing;

namespace Copin.CodeFixes.Tests;

/// <summary>What the rules of registered systems and of service <c>s4-hana-cloud</c> mend.</summary>
public class RegistrationFixTests
{
    private const string Partners = "[ApiAccess<Dev>(\"bupa\", Arrangement = \"BUPA\", Scenario = \"SAP_COM_0008\"";
    private const string Called = ", InboundAuthentication = ApiAccessInboundAuthentication.Basic";
    private const string Record = "public sealed partial record Partners;";

    [Theory]
    [InlineData("{|COPIN3042:\"Integration with SAP Strat\"|}", "\"Integration with SAP Start\"")]
    [InlineData("{|COPIN3042:\"everything\"|}", "\"All Communication Scenarios\"")]
    public Task Scenario_group_that_was_meant_is_written(string group, string mended) => Verify.CodeFixAsync(
        Landscape($"[RegisteredSystem(\"TEST\", ScenarioGroup = {group})] public sealed partial record Other;"),
        Landscape($"[RegisteredSystem(\"TEST\", ScenarioGroup = {mended})] public sealed partial record Other;"));

    [Fact]
    public Task Direction_is_added() => Verify.CodeFixAsync(
        Landscape($$"""{{Partners.Replace("ApiAccess<Dev>", "{|COPIN3032:ApiAccess<Dev>|}")}})] {{Record}}"""),
        Landscape($"{Partners}{Called})] {Record}"));

    [Fact]
    public Task Scheme_and_path_of_a_called_host_are_removed() => Verify.CodeFixAsync(
        Landscape($$"""{{Partners}}{{Called}})] [CalledSystem(HostName = "{|COPIN3037:https://|}h.example.com{|COPIN3037:/api|}")] {{Record}}"""),
        Landscape($"{Partners}{Called})] [CalledSystem(HostName = \"h.example.com\")] {Record}"));

    [Fact]
    public Task Second_setting_of_a_service_is_removed() => Verify.CodeFixAsync(
        Landscape($$"""
            {{Partners}}{{Called}})]
                [OutboundService("DEBMAS_IDOC")]
                [OutboundService({|COPIN3038:"DEBMAS_IDOC"|}, Active = false)]
                {{Record}}
            """),
        Landscape($"""
            {Partners}{Called})]
                [OutboundService("DEBMAS_IDOC")]
                {Record}
            """));

    [Fact]
    public Task Name_of_an_arrangement_gets_allowed_characters() => Verify.CodeFixAsync(
        Landscape($$"""{{Partners.Replace("\"BUPA\"", "\"my{|COPIN3041: |}partners\"")}}{{Called}})] {{Record}}"""),
        Landscape($"{Partners.Replace("BUPA", "my_partners")}{Called})] {Record}"));

    [Theory]
    [InlineData("Plan = {|COPIN3058:\"sap_com_0009\"|}, Enable = true", "Plan = \"api-access\", Enable = true")]
    [InlineData("Plan = {|COPIN3059:\"mesaging\"|}, Enable = true", "Plan = \"messaging\", Enable = true")]
    [InlineData("Plan = \"messaging\", Amount = {|COPIN3056:1|}, Enable = true", "Plan = \"messaging\", Enable = true")]
    [InlineData("Plan = \"messaging\", Enable = {|COPIN3056:false|}", "Plan = \"messaging\", Enable = true")]
    public Task Entitlement_is_mended(string arguments, string mended) => Verify.CodeFixAsync(
        Landscape($"[Entitlement(\"s4-hana-cloud\", {arguments}, Subaccount = \"{{Subaccount.Id}}\")] public sealed partial record Plan;"),
        Landscape($"[Entitlement(\"s4-hana-cloud\", {mended}, Subaccount = \"{{Subaccount.Id}}\")] public sealed partial record Plan;"));

    [Fact]
    public Task Grant_type_is_added() => Verify.CodeFixAsync(
        Landscape("""[{|COPIN3061:ServiceInstance|}("automation", Offering = "cis", Plan = "local")] public sealed partial record Automation;"""),
        Landscape("""[ServiceInstance("automation", Offering = "cis", Plan = "local", Parameters = "{{\"grantType\":\"clientCredentials\"}}")] public sealed partial record Automation;"""));

    [Fact]
    public Task What_loses_a_persons_settings_is_not_mended() => Verify.NoCodeFixAsync(
        Landscape($$"""{{Partners}}{{Called}})] [OutboundService("DEBMAS_IDOC")] [OutboundServiceProperty({|COPIN3040:"OTHER"|}, "Receiver Port", "A1")] {{Record}}"""));

    private static string Landscape(string body) => $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
        {
            [RegisteredSystem("DEV")]
            public sealed partial record Dev;

            {{body}}
        }

        """;
}
