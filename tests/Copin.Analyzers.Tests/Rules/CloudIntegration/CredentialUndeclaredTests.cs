using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CredentialUndeclaredTests
{
    [Fact]
    public Task A_name_that_nothing_bears_is_an_error() => Verify.LandscapeAsync(
        FlowWith("""[FlowParameter("credential", "{|COPIN2004:S4H_CPI2|}")]"""),
        "No security material of this landscape is named 'S4H_CPI2'; write '{S4Credential}', which is 'S4H_CPI'");

    [Fact]
    public Task The_user_is_not_the_credential() => Verify.LandscapeAsync(
        FlowWith("""[FlowParameter("credential", "{|COPIN2004:{ApiUser}|}")]"""),
        "'{ApiUser}' gives a value of the communication user, not the name of security material; write '{S4Credential}', which is 'S4H_CPI'");

    [Fact]
    public Task An_empty_name_is_none() => Verify.LandscapeAsync(FlowWith("""[FlowParameter("credential", {|COPIN2004:""|})]"""));

    [Fact]
    public Task Without_any_credential_one_must_be_declared() => Verify.LandscapeAsync(
        User + """
            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("credential", "{|COPIN2004:S4H_CPI|}")]
            public sealed partial record Flow;
        """,
        "No security material of this landscape is named 'S4H_CPI'; declare it with [UserCredential<ApiUser>(\"…\")]");

    [Theory]
    [InlineData("{S4Credential}")]
    [InlineData("{S4Credential.Name}")]
    [InlineData("S4H_CPI")]
    [InlineData("{Lead}")]
    [InlineData("COPIN_{Lead}")]
    public Task Declared_and_not_yet_known_names_are_right(string value) => Verify.LandscapeAsync(FlowWith($$"""[FlowParameter("credential", "{{value}}")]"""));

    private const string OtherMaterial = """

            [ServiceInstance("flow", Offering = "it-rt", Plan = "integration-flow")] public sealed partial record Runtime;
            [ServiceKey<Runtime>("key")] public sealed partial record FlowKey;
            [OAuth2ClientCredential<FlowKey>("CLIENT")] public sealed partial record Client;
            [SecureParameter("KEY", Value = "{Password}")] public sealed partial record Key;

        """;

    [Theory]
    [InlineData("{Client}")]
    [InlineData("{Key.Name}")]
    [InlineData("CLIENT")]
    [InlineData("KEY")]
    public Task Every_kind_of_security_material_is_known(string value) => Verify.LandscapeAsync(OtherMaterial + FlowWith($$"""[FlowParameter("credential", "{{value}}")]"""));

    [Theory]
    [InlineData("CLENT", "No security material of this landscape is named 'CLENT'; write '{Client}', which is 'CLIENT'")]
    [InlineData("{FlowKey.ClientId}", "'{FlowKey.ClientId}' gives a value of the service key, not the name of security material; write '{Client}', which is 'CLIENT'")]
    public Task And_the_one_that_was_meant_is_proposed(string value, string message) =>
        Verify.LandscapeAsync(OtherMaterial + FlowWith($$"""[FlowParameter("credential", "{|COPIN2004:{{value}}|}")]"""), message);

    [Fact]
    public Task Of_a_service_key_a_credential_can_be_declared() => Verify.LandscapeAsync(
        OtherMaterial.Replace("[OAuth2ClientCredential<FlowKey>(\"CLIENT\")] public sealed partial record Client;", "", StringComparison.Ordinal)
            + FlowWith("""[FlowParameter("credential", "{|COPIN2004:{FlowKey.ClientId}|}")]"""),
        "'{FlowKey.ClientId}' gives a value of the service key, not the name of security material; declare it with [OAuth2ClientCredential<FlowKey>(\"…\")]");

    [Fact]
    public Task Other_parameters_hold_what_they_like() => Verify.LandscapeAsync(FlowWith("""[FlowParameter("receiver", "S4H_CPI2")]"""));

    [Fact]
    public Task Half_typed_is_left_alone() => Verify.LandscapeAsync(FlowWith("""[FlowParameter("credential", {|CS0103:Missing|})]"""));

    [Fact]
    public Task Another_landscape_that_is_used_may_declare_it() => Verify.AnalyzerAsync("""
        using Copin;

        [Landscape("security")]
        public sealed partial record Security(CloudIntegrationTenant Integration, Secret Password)
        {
            [UserCredential("S4H_CPI", User = "COPIN", Password = "{Password}")]
            public sealed partial record Credential;
        }

        [Landscape("test")]
        [Uses<Security>]
        public sealed partial record Test(CloudIntegrationTenant Integration, Secret Password)
        {
            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>("Example")]
            [FlowParameter("credential", "S4H_CPI")]
            public sealed partial record Flow;
        }
        """);
}
