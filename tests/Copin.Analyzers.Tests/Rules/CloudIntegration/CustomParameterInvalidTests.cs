using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class CustomParameterInvalidTests
{
    private static string Parameter(string arguments) => $$"""
            [OAuth2ClientCredential("PARTNER", TokenServiceUrl = "https://x.example", ClientId = "copin", ClientSecret = "{Password}")]
            [CustomParameter({{arguments}})]
            public sealed partial record Partner;
        """;

    [Theory]
    [InlineData("""{|COPIN2015:"client_id"|}, "x" """, "'client_id' is sent as OAuth has it and cannot be a custom parameter; remove it")]
    [InlineData("""{|COPIN2015:"grant_type"|}, "x", SendAsPartOf = OAuth2RequestPart.Header""", "'grant_type' is sent as OAuth has it and cannot be a custom parameter; remove it")]
    [InlineData("""{|COPIN2015:""|}, "x" """, "A custom parameter has a key; write it, or remove the parameter")]
    [InlineData("""{|COPIN2015:" "|}, "x" """, "A custom parameter has a key; write it, or remove the parameter")]
    [InlineData("""value: {|COPIN2015:""|}, key: "tenant" """, "A custom parameter has a value; write it, or remove the parameter")]
    public Task What_is_refused_is_said(string arguments, string message) => Verify.LandscapeAsync(Parameter(arguments), message);

    [Fact]
    public Task Too_long_is_what_is_behind_the_limit()
    {
        var allowed = new string('x', 1024);
        return Verify.LandscapeAsync(
            Parameter($$"""
                "{{allowed}}{|COPIN2015:xyz|}", "{{allowed}}{|COPIN2015:y|}"
                """),
            "The key of a custom parameter has at most 1024 characters, and this one has 1027; shorten it", "The value of a custom parameter has at most 1024 characters, and this one has 1025; shorten it");
    }

    [Fact]
    public Task As_long_as_allowed_is_right() => Verify.LandscapeAsync(Parameter($"\"{new string('x', 1024)}\", \"{new string('x', 1024)}\""));

    [Theory]
    [InlineData("""
        "Client_Id", "x"
        """)]
    [InlineData("""
        "tenant", "{Lead}"
        """)]
    [InlineData("""
        {|CS0103:Missing|}, "x"
        """)]
    [InlineData("""
        "tenant", "dev", SendAsPartOf = OAuth2RequestPart.Url
        """)]
    public Task Others_are_left_alone(string arguments) => Verify.LandscapeAsync(Parameter(arguments));

    [Fact]
    public Task A_secret_as_its_value_is_the_rule_for_secrets() => Verify.LandscapeAsync(
        Parameter("""
            "tenant", "{|COPIN7002:{Password}|}"
            """),
        "'{Password}' is a secret, and 'value' is shown in plans and consoles; refer to a value that may be seen");

    [Fact]
    public Task A_key_that_is_called_as_secrets_are_is_doubtful() => Verify.LandscapeAsync(Parameter("""
        "api_key", {|COPIN7006:"abcdefgh"|}
        """));

    [Fact]
    public Task Custom_parameters_belong_on_OAuth2_client_credentials() => Verify.LandscapeAsync(
        """
            [UserCredential("PARTNER", User = "U", Password = "{Password}")]
            [{|COPIN0007:CustomParameter|}("tenant", "dev")]
            public sealed partial record Partner;
        """,
        "[CustomParameter] belongs on an OAuth2 client credential, and 'Partner' is a user credential; move or remove it");
}
