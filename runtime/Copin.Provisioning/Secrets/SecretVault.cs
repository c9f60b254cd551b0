using System.Collections.Concurrent;
using System.Reflection;
using Copin.Provisioning.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace Copin.Provisioning.Secrets;

/// <summary>Has the values of secrets, in memory only: each is read once, when it is first needed.</summary>
internal sealed class SecretVault(ProvisioningOptions options)
{
    private const long MaxFileLength = 64 * 1024;

    private readonly ConcurrentDictionary<Secret, string> _values = new();
    private readonly SemaphoreSlim _prompting = new(1, 1);
    private readonly Lazy<IConfiguration?> _userSecrets = new(() => UserSecrets(options.UserSecretsId));

    /// <summary>Whether the value is in memory, so that it is had without asking anybody.</summary>
    public bool Has(Secret secret) => _values.ContainsKey(secret);

    /// <summary>Has the value read again when it is needed next.</summary>
    public void Forget(Secret secret) => _values.TryRemove(secret, out _);

    /// <summary>Gives a secret of source <see cref="SecretSource.Generated"/> its value.</summary>
    public void Set(Secret secret, string value) => _values[secret] = value;

    /// <summary>Reads the value when it is needed.</summary>
    public SecretReader Reader(Secret secret) => async cancellationToken => await GetAsync(secret, cancellationToken).ConfigureAwait(false);

    /// <summary>The value.</summary>
    /// <exception cref="SecretUnavailableException">It cannot be had; the message names the source.</exception>
    public async ValueTask<string> GetAsync(Secret secret, CancellationToken cancellationToken)
    {
        if (_values.TryGetValue(secret, out var known))
            return known;
        if (secret.Source == SecretSource.Prompt)
            return await AskAsync(secret, cancellationToken).ConfigureAwait(false);
        var value = secret.Source switch
        {
            SecretSource.EnvironmentVariable => Environment.GetEnvironmentVariable(secret.Key)
                ?? throw new SecretUnavailableException($"environment variable {secret.Key} is not set"),
            SecretSource.File => ReadFile(secret.Key),
            SecretSource.UserSecrets => ReadUserSecret(secret.Key),
            SecretSource.Generated => throw new SecretUnavailableException($"the password {secret.Key} was made by an earlier run, which kept it nowhere"),
            _ => throw new SecretUnavailableException($"{secret} is known only after the resource is applied"),
        };
        if (value.Length == 0)
            throw new SecretUnavailableException($"{secret} is empty");
        return _values.GetOrAdd(secret, value);
    }

    private async ValueTask<string> AskAsync(Secret secret, CancellationToken cancellationToken)
    {
        await _prompting.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_values.TryGetValue(secret, out var known))
                return known;
            if (options.SecretPrompt is null)
                throw new SecretUnavailableException($"{secret} must be asked for, and there is nobody to ask; name another source");
            var answer = await options.SecretPrompt.AskAsync(secret.Key, cancellationToken).ConfigureAwait(false);
            return answer is { Length: > 0 } ? _values.GetOrAdd(secret, answer) : throw new SecretUnavailableException($"nothing was entered for {secret}");
        }
        finally
        {
            _prompting.Release();
        }
    }

    private string ReadFile(string key)
    {
        var path = Path.GetFullPath(key, Path.GetFullPath(options.SecretsDirectory ?? Directory.GetCurrentDirectory()));
        try
        {
            if (new FileInfo(path).Length > MaxFileLength)
                throw new SecretUnavailableException($"file {key} is too long for a secret");
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SecretUnavailableException($"file {key} cannot be read ({path})");
        }
    }

    private string ReadUserSecret(string key) =>
        (_userSecrets.Value ?? throw new SecretUnavailableException($"user-secrets:{key} cannot be read: the application has no UserSecretsId"))[key]
        ?? throw new SecretUnavailableException($"user secret {key} is not set; set it with 'dotnet user-secrets set {key}'");

    private static IConfiguration? UserSecrets(string? id)
    {
        id ??= Assembly.GetEntryAssembly()?.GetCustomAttribute<UserSecretsIdAttribute>()?.UserSecretsId;
        return id is null ? null : new ConfigurationBuilder().AddUserSecrets(id).Build();
    }
}

/// <summary>A secret's value cannot be had. The message names the source, never a value.</summary>
internal sealed class SecretUnavailableException(string message) : Exception(message);
