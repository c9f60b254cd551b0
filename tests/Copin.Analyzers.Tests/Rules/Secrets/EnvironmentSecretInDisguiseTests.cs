using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7017.</summary>
public class EnvironmentSecretInDisguiseTests
{
    [Fact]
    public Task Text_parameter_that_is_called_a_password_is_found() => VerifyWithAsync("string AdminPassword", Right("\"AdminPassword\": \"{|COPIN7017:Canary-2026|}\""),
        "This looks like the value of a secret, and environment files are read by everybody; keep it in a parameter of type Secret, and write { \"$secret\": \"env:NAME\" }, or \"file:PATH\", \"user-secrets:KEY\", \"prompt:LABEL\"");

    [Fact]
    public Task Unknown_key_that_is_called_a_secret_is_found() => VerifyAsync(Right("\"{|COPIN7012:Other|}\": { \"client_secret\": \"{|COPIN7017:Canary-2026|}\" }"));

    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    [InlineData("https://user:Canary-2026@host.example")]
    [InlineData("password=Canary-2026")]
    public Task Value_that_looks_like_a_secret_is_found(string value) => VerifyWithAsync("string Lead", Right($"\"Lead\": \"{{|COPIN7017:{value}|}}\""));

    [Fact]
    public Task Plain_values_are_not() => VerifyWithAsync("string Lead, string PasswordPolicy", Right("\"Lead\": \"project.lead@example.com\", \"PasswordPolicy\": \"strict\""));
}
