using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

public class NotASecretTests
{
    private static string Target(string password) =>
        $$"""
        [ServiceInstance("api", Offering = "x", Plan = "default")]
        public sealed partial record Api;

        [ServiceKey<Api>("key")]
        public sealed partial record Key;

        [Destination("D", Url = "https://x.example", Authentication = DestinationAuthentication.Basic, User = "{Key.ClientId}", Password = "{{password}}")]
        public sealed partial record Target;
        """;

    [Theory]
    [InlineData("{Lead}")]
    [InlineData("{S4.ApiHost}")]
    public Task Plain_parameter_is_an_error_at_the_reference(string reference) => Verify.LandscapeAsync(
        Target($"{{|COPIN7003:{reference}|}}"), $"'{reference}' is no secret, but 'Password' takes one; write a reference to a parameter of type Secret");

    [Theory]
    [InlineData("{Key.ClientId}")]
    [InlineData("{Key}")]
    public async Task Plain_output_of_a_key_becomes_its_secret(string reference)
    {
        await Verify.LandscapeAsync(Target($"{{|COPIN7003:{reference}|}}"), $"'{reference}' is no secret, but 'Password' takes one; write '{{Key.ClientSecret}}'");
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create(Verify.Landscape(Target(reference))));
        Assert.Equal("{Key.ClientSecret}", Assert.Single(diagnostics, diagnostic => diagnostic.Id == "COPIN7003").Properties["replacement"]);
    }

    [Theory]
    [InlineData("{Password}")]
    [InlineData("{Key.ClientSecret}")]
    public Task Secrets_are_right(string reference) => Verify.LandscapeAsync(Target(reference));

    [Theory]
    [InlineData("{Nobody}")]
    [InlineData("{Key.Nothing}")]
    [InlineData("{Password.Length}")]
    public async Task What_is_not_declared_is_the_concern_of_references(string reference)
    {
        var diagnostics = await Analysis.RunAsync(TestCompilation.Create(Verify.Landscape(Target(reference))));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id.StartsWith("COPIN7", StringComparison.Ordinal));
    }
}
