using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CustomParameterRepeatedTests
{
    private static string Parameters(string attributes) => $$"""
            [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "copin", ClientSecret = "{Password}")]
            {{attributes}}
            public sealed partial record Partner;
        """;

    [Fact]
    public Task The_same_in_the_same_part_is_an_error() => Verify.LandscapeAsync(
        Parameters("""
            [CustomParameter("tenant", "dev")]
            [CustomParameter({|COPIN2016:"tenant"|}, "dev", SendAsPartOf = OAuth2RequestPart.Body)]
            """),
        "Custom parameter 'tenant' with this value is declared for the request's body already; remove one of the two");

    [Fact]
    public Task The_same_reference_is_the_same_value() => Verify.LandscapeAsync(Parameters("""
        [CustomParameter("lead", "{Lead}", SendAsPartOf = OAuth2RequestPart.Url)]
        [CustomParameter({|COPIN2016:"lead"|}, "{Lead}", SendAsPartOf = OAuth2RequestPart.Url)]
        """));

    [Fact]
    public Task Another_value_part_or_case_is_another_parameter() => Verify.LandscapeAsync(Parameters("""
        [CustomParameter("tenant", "dev")]
        [CustomParameter("tenant", "prod")]
        [CustomParameter("tenant", "dev", SendAsPartOf = OAuth2RequestPart.Header)]
        [CustomParameter("Tenant", "dev")]
        [CustomParameter("tenant", {|CS0103:Missing|})]
        """));
}
