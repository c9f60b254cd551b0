using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

public class SecretTypedInTests
{
    [Fact]
    public Task Literal_password_is_an_error_at_the_argument_that_does_not_repeat_it() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = {|COPIN7001:"hunter2"|})]
        public sealed partial record Target;
        """,
        "'Password' holds characters where only a reference to a secret may stand; write \"{Password}\"");

    [Theory]
    [InlineData("x{Password}")]
    [InlineData("{Password}{Password}")]
    [InlineData("")]
    [InlineData("{{Password}}")]
    public async Task Anything_but_one_reference_is_one_error(string password)
    {
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create(Verify.Landscape(
            $$"""
            [CommunicationUser("COPIN", Description = "Project data", Password = "{{password}}")] public sealed partial record ApiUser;
            [UserCredential<ApiUser>("S4H_CPI")] public sealed partial record Credential;
            """)));

        var error = Assert.Single(diagnostics, diagnostic => diagnostic.Id.StartsWith("COPIN7", StringComparison.Ordinal));
        Assert.Equal("COPIN7001", error.Id);
        Assert.Equal("'Password' holds characters where only a reference to a secret may stand; write \"{Password}\"", error.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Password", error.Properties["parameter"]);
    }

    [Fact]
    public Task Secret_keys_among_additional_properties_take_references_only() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.OAuth2ClientCredentials, ClientId = "{Lead}", TokenServiceUrl = "https://t.example")]
        [DestinationProperty("tokenServicePassword", {|COPIN7001:"hunter2"|})]
        public sealed partial record Target;
        """);

    [Fact]
    public Task Without_a_secret_parameter_one_is_proposed() => Verify.AnalyzerAsync(
        """
        using Copin;

        [Landscape("test")]
        public sealed partial record Test(BtpSubaccount Subaccount)
        {
            [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "P123", Password = {|COPIN7001:"hunter2"|})]
            public sealed partial record Target;
        }
        """,
        "'Password' holds characters where only a reference to a secret may stand; write \"{TargetPassword}\" and declare the parameter 'Secret TargetPassword'");

    [Fact]
    public Task Reference_to_a_secret_is_right() => Verify.LandscapeAsync(
        """
        [ServiceInstance("api", Offering = "x", Plan = "default")]
        public sealed partial record Api;

        [ServiceKey<Api>("key")]
        public sealed partial record Key;

        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Key.ClientId}", Password = "{Key.ClientSecret}")]
        public sealed partial record Target;

        [Destination("E", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{Password}")]
        public sealed partial record Other;
        """);

    [Fact]
    public Task Half_typed_value_is_the_compilers_concern() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = {|CS0103:Passw|})]
        public sealed partial record Target;
        """);

    [Fact]
    public Task Half_typed_reference_is_a_malformed_one_alone() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "{|COPIN0016:{Passw|}")]
        public sealed partial record Target;
        """);

    [Fact]
    public Task Braces_in_a_literal_password_are_malformed_references_and_not_repeated() => Verify.LandscapeAsync(
        """
        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Lead}", Password = "a{|COPIN0016:{hunter!2}|}d")]
        public sealed partial record Target;
        """,
        "This is no reference; write '{Name}', the name of a Secret parameter");

    [Fact]
    public Task Integration_token_and_password_of_a_called_system_are_secrets() => Btp.BtpLandscape.VerifyAsync("""
        [RegisteredSystem("TEST", Token = {|COPIN7001:"eyJ0b2tlbiI6IjEyMyJ9"|})]
        public sealed partial record Other;

        [ApiAccess<Dev>("bupa", Arrangement = "BUPA", Scenario = SAP_COM_0008, OutboundAuthentication = ApiAccessOutboundAuthentication.Basic)]
        [CalledSystem(HostName = "h.example.com", User = "caller", Password = {|COPIN7001:"Welcome1"|})]
        public sealed partial record Partners;
        """);
}
