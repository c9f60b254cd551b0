using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CustomParametersTooManyTests
{
    private static string Parameters(int count, string last = "") => $$"""
            [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "copin", ClientSecret = "{Password}")]
            {{string.Join("\n    ", Enumerable.Range(1, count).Select(i => $"[CustomParameter(\"p{i}\", \"x\")]"))}}
            {{last}}
            public sealed partial record Partner;
        """;

    [Fact]
    public Task The_first_that_is_too_many_is_marked() => Verify.LandscapeAsync(
        Parameters(20, """
            [{|COPIN2017:CustomParameter|}("q", "x")]
            [CustomParameter("r", "x")]
            """),
        "'PARTNER' has 22 custom parameters, and a credential has at most 20; remove this one and those after it");

    [Fact]
    public Task Twenty_are_right() => Verify.LandscapeAsync(Parameters(20));
}
