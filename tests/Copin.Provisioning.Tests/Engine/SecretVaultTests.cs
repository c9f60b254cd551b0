using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Tests;

public sealed class SecretVaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("copin-secrets-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_is_read_without_the_line_break_at_its_end()
    {
        File.WriteAllText(Path.Combine(_folder, "key"), " a secret with blanks \r\n");

        Assert.Equal(" a secret with blanks ", await Vault().GetAsync(Secret.FromFile("key"), default));
    }

    [Fact]
    public async Task An_environment_variable_is_read_once()
    {
        const string variable = "COPIN_SECRET_VAULT_TESTS";
        Environment.SetEnvironmentVariable(variable, "first");
        var vault = Vault();
        Assert.Equal("first", await vault.GetAsync(Secret.FromEnvironment(variable), default));
        Environment.SetEnvironmentVariable(variable, null);

        Assert.Equal("first", await vault.GetAsync(Secret.FromEnvironment(variable), default));
        Assert.Equal("first", await vault.Reader(Secret.FromEnvironment(variable))(default));
    }

    [Fact]
    public async Task Somebody_is_asked_once_although_several_need_it()
    {
        var prompt = new Prompt("typed");
        var vault = Vault(prompt);

        var values = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => vault.GetAsync(Secret.FromPrompt("Password"), default).AsTask()));

        Assert.All(values, value => Assert.Equal("typed", value));
        Assert.Equal(["Password"], prompt.Asked);
    }

    [Fact]
    public async Task What_cannot_be_had_is_named_by_its_source()
    {
        File.WriteAllText(Path.Combine(_folder, "empty"), "\n");
        foreach (var (secret, expected) in new[]
        {
            (Secret.FromEnvironment("COPIN_NOT_SET_AT_ALL"), "environment variable COPIN_NOT_SET_AT_ALL is not set"),
            (Secret.FromFile("no-such-file"), "file no-such-file cannot be read"),
            (Secret.FromFile("empty"), "file:empty is empty"),
            (Secret.FromFile("."), "file . cannot be read"),
            (Secret.FromUserSecrets("key"), "the application has no UserSecretsId"),
            (Secret.FromPrompt("label"), "there is nobody to ask"),
            (Secret.Generated("Password"), "made by an earlier run"),
        })
        {
            var exception = await Assert.ThrowsAsync<SecretUnavailableException>(async () => await Vault().GetAsync(secret, default));
            Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        }

        var nothing = await Assert.ThrowsAsync<SecretUnavailableException>(async () => await Vault(new Prompt(null)).GetAsync(Secret.FromPrompt("label"), default));
        Assert.Contains("nothing was entered", nothing.Message, StringComparison.Ordinal);
    }

    private SecretVault Vault(ISecretPrompt? prompt = null) => new(new ProvisioningOptions { SecretsDirectory = _folder, SecretPrompt = prompt });

    private sealed class Prompt(string? answer) : ISecretPrompt
    {
        public List<string> Asked { get; } = [];

        public ValueTask<string?> AskAsync(string label, CancellationToken cancellationToken)
        {
            Asked.Add(label);
            return new(answer);
        }
    }
}
