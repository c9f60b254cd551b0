using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class PartsOfTwoTenantsTests
{
    private static string Source(string body, string parameters = "S4HanaCloudTenant Dev, S4HanaCloudTenant Prod, BtpSubaccount Subaccount, Secret Password") => $$"""
        using Copin;
        using static Copin.CommunicationScenarios;

        [Landscape("test")]
        public sealed partial record Test({{parameters}})
        {
        {{body}}
        }
        """;

    private static string Parts(string user, string system, string arrangement, string inbound = "ApiUser", string partner = "Partner") => $$"""
            [CommunicationUser("COPIN", Description = "d", Password = "{Password}", Tenant = "{{user}}")]
            public sealed partial record ApiUser;

            [CommunicationSystem("COPIN", HostName = "partner.example.com", Tenant = "{{system}}")]
            [InboundUser<{{inbound}}>]
            [OutboundUser("NOT_IN_USE")]
            public sealed partial record Partner;

            [CommunicationArrangement<{{partner}}>(SAP_COM_0308, Tenant = "{{arrangement}}")]
            public sealed partial record Projects;
        """;

    [Fact]
    public Task A_user_of_another_tenant_is_an_error_at_the_reference() => Verify.AnalyzerAsync(
        Source(Parts("{Dev}", "{Prod}", "{Prod}", "{|COPIN1029:ApiUser|}")),
        "'Partner' is in {Prod}, but communication user 'ApiUser' is one of {Dev}; declare a user in {Prod}");

    [Fact]
    public Task A_system_of_another_tenant_is_an_error_at_the_reference() => Verify.AnalyzerAsync(
        Source(Parts("{Dev}", "{Dev}", "{Prod}", partner: "{|COPIN1029:Partner|}")),
        "'Projects' is in {Prod}, but communication system 'Partner' is one of {Dev}; take a system of {Prod}, or set Tenant = \"{Dev}\"");

    [Fact]
    public Task A_destination_that_logs_on_elsewhere_is_an_error_at_the_user() => Verify.AnalyzerAsync(
        Source(Parts("{Dev}", "{Dev}", "{Dev}") + """

            [Destination("D", Url = "https://{Prod.ApiHost}/x", Authentication = DestinationAuthentication.Basic, User = {|COPIN1029:"{ApiUser}"|}, Password = "{Password}")]
            public sealed partial record D;
        """),
        "'D' logs on at {Prod}, but communication user 'ApiUser' is one of {Dev}; take a user of {Prod}");

    [Fact]
    public Task A_host_that_is_typed_in_is_held_against_the_values_of_an_environment() => Verify.DocumentsAsync(
        Source(
            """
                [CommunicationUser("COPIN", Description = "d", Password = "{Password}")]
                public sealed partial record ApiUser;

                [Destination("D", Url = "https://my300000-api.s4hana.cloud.sap/x", Authentication = DestinationAuthentication.Basic, User = "COPIN", Password = "{Password}")]
                public sealed partial record D;
            """,
            "S4HanaCloudTenant S4, BtpSubaccount Subaccount, Secret Password"),
        [
            ("environments/dev.json", """{ "S4": { "Host": "my300000.s4hana.cloud.sap" }, "Subaccount": { "Subdomain": "a" }, "Password": { "$secret": "env:A" } }"""),
            ("environments/test.json", """{ "S4": { "Host": "{|COPIN7021:my400000.s4hana.cloud.sap|}" }, "Subaccount": { "Subdomain": "b" }, "Password": { "$secret": "env:A" } }"""),
        ],
        "With this value, COPIN1029 in 'D.User': 'D' logs on at my300000.s4hana.cloud.sap, but communication user 'ApiUser' is one of {S4}; take a user of my300000.s4hana.cloud.sap");

    [Fact]
    public Task Parts_of_one_tenant_are_right() => Verify.AnalyzerAsync(Source(Parts("{Prod}", "{Prod}", "{Prod}")));

    [Fact]
    public Task Where_the_tenant_is_not_clear_that_is_said_first() => Verify.AnalyzerAsync(
        Source(
            """
                [{|COPIN0009:CommunicationUser|}("COPIN", Description = "d", Password = "{Password}")]
                public sealed partial record ApiUser;

                [CommunicationSystem("COPIN", HostName = "partner.example.com", Tenant = "{Prod}")]
                [InboundUser<ApiUser>]
                [OutboundUser("NOT_IN_USE")]
                public sealed partial record Partner;
            """));
}
