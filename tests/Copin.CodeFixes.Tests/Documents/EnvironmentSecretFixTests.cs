using System.Globalization;
using Copin.Testing;
using Microsoft.CodeAnalysis;

namespace Copin.CodeFixes.Tests.Documents;

/// <summary>A secret that somebody wrote out is gone after the fix, and no title, key or message holds it.</summary>
public class EnvironmentSecretFixTests
{
    private const string Path = "environments/dev.json";
    private const string Canary = "Kanarienvogel-4711";

    private static readonly string Landscape = EnvironmentFixTests.Landscape(", CloudIntegrationTenant Integration");

    private static string Environment(string password, string clientSecret) => $$"""
        {
          "S4": { "Host": "my300000.s4hana.cloud.sap" },
          "copinPassword": {{password}}, // do not tell
          "Integration": {
            "Url": "https://it.example", "TokenUrl": "https://token.example/oauth/token",
            "ClientId": "client", "ClientSecret":{{clientSecret}}
          }
        }
        """;

    [Theory]
    [InlineData("\"{|COPIN7015:" + Canary + "|}\"", "{|COPIN7015:4711|}")]
    [InlineData("\"{|COPIN7015:a\\\"}" + Canary + "|}\"", "{|COPIN7015:true|}")]
    [InlineData("{|COPIN7016:{|} \"secret\": \"" + Canary + "\" }", "{|COPIN7016:{|} \"" + Canary + "\": 1 }")]
    [InlineData("{|COPIN7016:{|} }", "{|COPIN7016:{|}}")]
    public Task Reference_is_written_instead_of_the_secret(string password, string clientSecret) => Verify.DocumentFixAsync(
        Landscape, Path, Environment(password, clientSecret), Environment("{ \"$secret\": \"env:COPIN_PASSWORD\" }", "{ \"$secret\": \"env:INTEGRATION_CLIENT_SECRET\" }"), null,
        "Write { \"$secret\": \"env:COPIN_PASSWORD\" }");

    [Theory]
    [InlineData("\"{|COPIN7016:" + Canary + "|}\"")]
    [InlineData("\"{|COPIN7016:vault:" + Canary + "|}\"")]
    [InlineData("{|COPIN7016:null|}")]
    [InlineData("{|COPIN7016:{|} \"env\": \"" + Canary + "\" }")]
    public Task Source_is_written_instead_of_what_is_none(string source) => Verify.DocumentFixAsync(
        Landscape, Path,
        Environment("{ \"$secret\" : " + source + " }", "{ \"$secret\": \"file:x\" }"), Environment("{ \"$secret\" : \"env:COPIN_PASSWORD\" }", "{ \"$secret\": \"file:x\" }"), null,
        "Write \"env:COPIN_PASSWORD\"");

    [Theory]
    [InlineData("\"" + Canary + "\"", "\"x" + Canary + "\"")]
    [InlineData("{ \"$secret\": \"" + Canary + "\" }", "{ \"$secrets\": \"" + Canary + "\" }")]
    [InlineData("\"a\", \"Password\": \"" + Canary + "\"", "{ \"$secret\": \"env:X\" }, \"ApiKey\": \"" + Canary + "\"")]
    [InlineData("\"a\", \"copinpassword\": \"" + Canary + "\"", "\"" + Canary + "\"")]
    public async Task Nothing_that_is_offered_tells_the_secret(string password, string clientSecret)
    {
        var workspace = CodeFixWorkspace.Create(new Dictionary<string, string> { ["Test0.cs"] = Landscape, [Path] = Environment(password, clientSecret) });
        var rules = Analyzers.RuleDescriptors.All.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

        var all = await workspace.AllOfferedAsync(rules, default);

        Assert.NotEmpty(all);
        foreach (var offered in all)
        {
            Assert.DoesNotContain(Canary, offered.Action.Title);
            Assert.DoesNotContain(Canary, offered.Action.EquivalenceKey);
            Assert.DoesNotContain(Canary, offered.Diagnostic.GetMessage(CultureInfo.InvariantCulture));
            Assert.DoesNotContain(offered.Diagnostic.Properties.Values, value => value?.Contains(Canary, StringComparison.Ordinal) == true);
        }

        // One after the other, until none is offered.
        for (var step = 0; await workspace.OfferedAsync(rules, null, default) is { } offered && step < 20; step++)
            workspace = await workspace.ApplyAsync(offered.Action, default);
        var text = (await workspace.TextsAsync(default))[Path];
        Assert.True(!text.Contains(Canary, StringComparison.Ordinal), text);
    }
}
