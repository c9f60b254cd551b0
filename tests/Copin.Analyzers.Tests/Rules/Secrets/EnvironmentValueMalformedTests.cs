using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7013.</summary>
public class EnvironmentValueMalformedTests
{
    [Fact]
    public Task Host_with_scheme_is_found() => VerifyAsync("""
        {
          "S4": { "Host": "{|COPIN7013:https://my300000.s4hana.cloud.sap|}" },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """, "S4:Host: 'https://my300000.s4hana.cloud.sap' is no host of an S/4HANA Cloud tenant; write it as my300000.s4hana.cloud.sap, without 'https://' and path");

    [Theory]
    [InlineData("int Value", "\"{|COPIN7013:many|}\"")]
    [InlineData("int Value", "{|COPIN7013:1.5|}")]
    [InlineData("Guid Value", "\"{|COPIN7013:4711|}\"")]
    [InlineData("Uri Value", "\"{|COPIN7013:example.com/path|}\"")]
    [InlineData("string Value", "{|COPIN7013:{|} \"a\": 1 }")]
    public async Task Value_of_a_wrong_form_is_found(string parameter, string value)
    {
        var test = new AnalyzerTest { Sources = { ("Test0.cs", With(parameter)) }, Documents = { ("environments/dev.json", Right("\"Value\": " + value)) } };
        await test.RunAsync();
    }

    [Theory]
    [InlineData("int Value", "5")]
    [InlineData("int Value", "\"-5\"")]
    [InlineData("Guid Value", "\"8f14e45f-ceea-467f-a8a6-5b6c9f1d2e3a\"")]
    [InlineData("Uri Value", "\"https://example.com/path\"")]
    [InlineData("string Value", "true")]
    public Task Right_value_is_not(string parameter, string value) => VerifyWithAsync(parameter, Right("\"Value\": " + value));

    [Fact]
    public Task Address_with_a_password_is_found_and_not_shown() => VerifyWithAsync("CloudIntegrationTenant Integration", Right("""
        "Integration": {
            "Url": "{|COPIN7013:http://me:canary@it.example|}", "TokenUrl": "https://token.example/oauth/token", "ClientId": "id", "ClientSecret": { "$secret": "env:X" }
          }
        """.Replace("{|COPIN7013:http://me:canary@it.example|}", "{|COPIN7013:http://me@it.example|}")), "Integration:Url: must be an https address without user and password (what is written is not shown)");

    [Fact]
    public Task Tenant_is_an_object() => VerifyAsync("""
        { "S4": "{|COPIN7013:my300000.s4hana.cloud.sap|}", "CopinPassword": { "$secret": "env:COPIN_PASSWORD" } }
        """, "S4: must be an object: an SAP S/4HANA Cloud tenant");
}
