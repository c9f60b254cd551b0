using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7015.</summary>
public class EnvironmentSecretWrittenOutTests
{
    [Fact]
    public Task Typed_in_password_is_found_and_not_shown() => VerifyAsync("""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap" },
          "CopinPassword": "{|COPIN7015:Canary-Password-2026|}"
        }
        """, "'CopinPassword' is a secret and must not be written out (what is written is not shown); write { \"$secret\": \"env:NAME\" }, or \"file:PATH\", \"user-secrets:KEY\", \"prompt:LABEL\"");

    [Fact]
    public Task Typed_in_password_of_a_tenant_is_found() => VerifyAsync("""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap", "User": "ADMIN", "Password": "{|COPIN7015:Canary-Password-2026|}" },
          "CopinPassword": { "$secret": "env:COPIN_PASSWORD" }
        }
        """);

    [Fact]
    public Task Number_is_written_out_too() => VerifyAsync("""
        { "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": {|COPIN7015:12345678|} }
        """);

    [Fact]
    public Task Reference_is_fine() => VerifyAsync(Right());

    [Fact]
    public async Task What_is_written_out_stands_in_no_message()
    {
        const string Canary = "Canary-Password-2026!x7Kq";
        foreach (var file in new[]
        {
            $$"""{ "S4": { "Host": "{{Canary}}@x", "User": "a", "Password": "{{Canary}}" }, "CopinPassword": "{{Canary}}" }""",
            $$$"""{ "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": { "$secret": "{{{Canary}}}" } }""",
            $$"""{ "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": {{Canary}} }""",
            $$"""{ "S4": { "Host": "my300000.s4hana.cloud.sap" }, "CopinPassword": ["{{Canary}}"], "OtherPassword": "{{Canary}}" }""",
        "{ \"S4\": { \"Host\": \"my300000.s4hana.cloud.sap\" }, \"CopinPassword\": \"" + Canary,
        })
        {
            var found = await Analysis.RunAsync(TestCompilation.Create(Landscape), documents: [new TestDocument("environments/dev.json", file)]);
            Assert.Contains(found, diagnostic => diagnostic.Id.StartsWith("COPIN70", StringComparison.Ordinal));
            Assert.All(found.Where(diagnostic => diagnostic.Id != "COPIN7013"), diagnostic => Assert.DoesNotContain("Canary", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
