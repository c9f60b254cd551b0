using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7016.</summary>
public class EnvironmentSecretReferenceMalformedTests
{
    [Theory]
    [InlineData("{ \"$secret\": \"{|COPIN7016:COPIN_PASSWORD|}\" }")]
    [InlineData("{ \"$secret\": \"{|COPIN7016:enviroment:COPIN_PASSWORD|}\" }")]
    [InlineData("{ \"$secret\": \"{|COPIN7016:env:|}\" }")]
    [InlineData("{ \"$secret\": {|COPIN7016:true|} }")]
    [InlineData("{|COPIN7016:{|} \"secret\": \"env:COPIN_PASSWORD\" }")]
    public Task Reference_to_no_source_is_found(string value) => VerifyAsync($$"""
        { "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": {{value}} }
        """);

    [Theory]
    [InlineData("env:COPIN_PASSWORD")]
    [InlineData("file:/run/secrets/copin")]
    [InlineData("user-secrets:Copin:Password")]
    [InlineData("prompt:Password of COPIN")]
    [InlineData("generated:Copin")]
    public Task Reference_to_a_source_is_not(string reference) => VerifyAsync($$$"""
        { "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": { "$secret": "{{{reference}}}" } }
        """);

    [Fact]
    public Task Message_does_not_show_what_is_written() => VerifyAsync("""
        { "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": { "$secret": "{|COPIN7016:Canary-Password-2026|}" } }
        """, "'CopinPassword' is no reference to a secret (what is written is not shown); write { \"$secret\": \"env:NAME\" }, or \"file:PATH\", \"user-secrets:KEY\", \"prompt:LABEL\"");
}
