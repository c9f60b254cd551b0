using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CredentialOfOtherSystemTests
{
    private static string Source(string parameters, string tenants = "S4HanaCloudTenant Dev, S4HanaCloudTenant Prod") => $$"""
        using Copin;

        [Landscape("test")]
        public sealed partial record Test({{tenants}}, CloudIntegrationTenant Integration, Secret Password)
        {
            [CommunicationUser("COPIN", Description = "Projects", Password = "{Password}", Tenant = "{Dev}")]
            public sealed partial record ApiUser;

            [UserCredential<ApiUser>("S4H_CPI")]
            public sealed partial record Credential;

            [IntegrationPackage("Projects")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Projects")]
            {{parameters}}
            public sealed partial record Flow;
        }
        """;

    [Fact]
    public Task Address_of_one_tenant_and_user_of_another_are_an_error_at_the_credential() => Verify.AnalyzerAsync(
        Source("""[FlowParameter("address", "https://{Prod.ApiHost}/projects")] [FlowParameter("logon", {|COPIN2011:"{Credential}"|})]"""),
        "'Projects' calls {Prod} with 'S4H_CPI', whose communication user 'COPIN' is one of {Dev}; take a credential of {Prod}");

    [Fact]
    public Task The_same_tenant_is_right() => Verify.AnalyzerAsync(Source("""[FlowParameter("address", "https://{Dev.ApiHost}/projects")] [FlowParameter("logon", "{Credential}")]"""));

    [Fact]
    public Task A_flow_between_two_tenants_may_take_either() => Verify.AnalyzerAsync(
        Source("""[FlowParameter("from", "https://{Dev.ApiHost}")] [FlowParameter("to", "{Prod.ApiUrl}")] [FlowParameter("logon", "{Credential}")]"""));

    [Fact]
    public Task An_address_elsewhere_says_nothing() => Verify.AnalyzerAsync(
        Source("""[FlowParameter("address", "https://partner.example")] [FlowParameter("logon", "{Credential}")]"""));

    [Fact]
    public Task A_host_that_is_typed_in_is_held_against_the_values_of_an_environment()
    {
        const string Rest = """ "Password": { "$secret": "env:A" }, "Integration": { "Url": "https://a.it-cpi018.cfapps.eu10.hana.ondemand.com", "TokenUrl": "https://a.authentication.eu10.hana.ondemand.com/oauth/token", "ClientId": "c", "ClientSecret": { "$secret": "env:A" } } """;
        return Verify.DocumentsAsync(
            """
            using Copin;
            [Landscape("test")]
            public sealed partial record Test(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, Secret Password)
            {
                [CommunicationUser("CALLER", Description = "Caller", Password = "{Password}")]
                public sealed partial record Caller;

                [UserCredential<Caller>("CALLER")]
                public sealed partial record Credential;

                [IntegrationPackage("Example")]
                public sealed partial record Package;

                [IntegrationFlow<Package>("Example")]
                [FlowParameter("address", "https://my300000-api.s4hana.cloud.sap/sap/opu/odata/sap/X")]
                [FlowParameter("credential", "{Credential}")]
                public sealed partial record Flow;
            }
            """,
            [("environments/dev.json", $$"""{ "S4": { "Host": "my300000.s4hana.cloud.sap" },{{Rest}}}"""), ("environments/test.json", $$"""{ "S4": { "Host": "{|COPIN7021:my400000.s4hana.cloud.sap|}" },{{Rest.Replace("//a.", "//b.")}}}""")]);
    }
}
