using System.Globalization;
using Copin.Documents;
using Microsoft.Extensions.Configuration;

namespace Copin.Provisioning;

/// <summary>Makes the values of a landscape's parameters of a configuration; generated code calls it once for each parameter.</summary>
/// <remarks>
/// A faulty value is noted and a stand-in returned, so that <see cref="ThrowIfInvalid"/> reports all faults at once; what was bound must not be used before.
/// </remarks>
/// <param name="configuration">The environment's values, as <see cref="EnvironmentFile.Load"/> reads them.</param>
public sealed class ParameterBinder(IConfiguration configuration)
{
    private const string SecretKey = "$secret";
    private const string SecretForm = "write a reference: " + EnvironmentMember.SecretForm;
    private static readonly Uri Anywhere = new("https://missing.invalid/");

    private readonly List<ConfigurationFault> _faults = [];

    /// <summary>Members <c>Host</c>, <c>User</c> and <c>Password</c> (a secret); user and password may both be left out.</summary>
    public S4HanaCloudTenant S4HanaCloudTenant(string name)
    {
        var host = Required(Key(name, "Host"), "the tenant's host, such as my300000.s4hana.cloud.sap");
        if (host is not null && Fault(EnvironmentValueKind.S4HanaCloudHost, host) is { } fault)
        {
            Add(Key(name, "Host"), fault);
            host = null;
        }

        BasicCredentials? administration = null;
        if (IsThere(Key(name, "User")) || IsThere(Key(name, "Password")))
        {
            var user = Required(Key(name, "User"), "the communication user of the arrangement for SAP_COM_0A48");
            administration = new BasicCredentials(user ?? "missing", Secret(Key(name, "Password")));
        }

        return new S4HanaCloudTenant(host ?? "missing.s4hana.invalid", administration);
    }

    /// <summary>Members <c>Url</c>, <c>TokenUrl</c>, <c>ClientId</c> and <c>ClientSecret</c> (a secret), from the service key of plan <c>api</c>.</summary>
    public CloudIntegrationTenant CloudIntegrationTenant(string name) => new(ServiceKey(name));

    /// <summary>Member <c>Subdomain</c> and, as far as they are needed, <c>Accounts</c> and <c>Entitlements</c>: addresses and client of one binding of service <c>cis</c>, plan <c>central</c>.</summary>
    public GlobalAccount GlobalAccount(string name) => new(Required(Key(name, "Subdomain"), "the global account's subdomain") ?? "missing")
    {
        Accounts = OptionalServiceKey(Key(name, "Accounts")),
        Entitlements = OptionalServiceKey(Key(name, "Entitlements")),
    };

    /// <summary>
    /// Member <c>Subdomain</c> and, as far as they are needed, <c>Id</c>, <c>Region</c>, <c>Destinations</c>, <c>ServiceManager</c>, <c>Subscriptions</c>,
    /// <c>Authorization</c>, <c>Provisioning</c>.
    /// </summary>
    public BtpSubaccount BtpSubaccount(string name) => new(Required(Key(name, "Subdomain"), "the subaccount's subdomain") ?? "missing")
    {
        Destinations = OptionalServiceKey(Key(name, "Destinations")),
        ServiceManager = OptionalServiceKey(Key(name, "ServiceManager")),
        Subscriptions = OptionalServiceKey(Key(name, "Subscriptions")),
        Authorization = OptionalServiceKey(Key(name, "Authorization")),
        Provisioning = OptionalServiceKey(Key(name, "Provisioning")),
        Id = IsThere(Key(name, "Id")) ? Guid(Key(name, "Id")).ToString() : null,
        Region = IsThere(Key(name, "Region")) ? Required(Key(name, "Region"), "the subaccount's region, such as eu10") : null,
    };

    /// <summary>Member <c>Host</c>; or <c>Neo</c> with <c>Host</c>, <c>Provider</c> and <c>Consumer</c> for a tenant on SAP BTP, Neo environment.</summary>
    public IdentityProvisioningTenant IdentityProvisioningTenant(string name)
    {
        if (!IsThere(Key(name, "Neo")))
            return new IdentityProvisioningTenant(HostName(Key(name, "Host"), "the tenant's host, such as acme.accounts.ondemand.com"));
        if (IsThere(Key(name, "Host")))
            Add(Key(name, "Host"), "is not for a tenant on Neo; write it as member of Neo, or leave Neo out");
        var neo = Key(name, "Neo");
        return Copin.IdentityProvisioningTenant.OnNeo(
            HostName(Key(neo, "Host"), "the region's host, such as hana.ondemand.com"),
            HostName(Key(neo, "Provider"), "the technical name of the subaccount that provides ipsproxy"),
            HostName(Key(neo, "Consumer"), "the technical name of the subaccount that uses it"));
    }

    /// <summary>Member <c>Url</c>: the address of the administration user interface.</summary>
    public IdentityManagementSystem IdentityManagementSystem(string name) => new(Uri(Key(name, "Url")));

    /// <summary>A reference <c>{ "$secret": "env:NAME" }</c>. A value that is written out is refused and not shown.</summary>
    public Secret Secret(string name)
    {
        var reference = Value(Key(name, SecretKey));
        if (Copin.Secret.TryParse(reference, out var secret))
            return secret!;
        if (reference is not null)
            Add(Key(name, SecretKey), $"this is no reference to a secret (what is written is not shown); {SecretForm}");
        else if (IsThere(name))
            Add(name, $"a secret must not be written out (what is written is not shown); {SecretForm}");
        else
            Add(name, $"is missing: a secret; {SecretForm}");
        return Copin.Secret.FromEnvironment("MISSING");
    }

    /// <summary>A parameter with <c>[GeneratedPassword]</c>: made by the engine where the environment names no secret for it.</summary>
    public Secret GeneratedSecret(string name) => IsThere(name) ? Secret(name) : Copin.Secret.Generated(name);

    /// <summary>A text.</summary>
    public string Text(string name) => Required(name, "a text") ?? "";

    /// <summary>A whole number.</summary>
    public int Number(string name)
    {
        var text = Required(name, "a whole number");
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        if (text is not null)
            Add(name, Fault(EnvironmentValueKind.WholeNumber, text) ?? "");
        return 0;
    }

    /// <summary>An absolute address.</summary>
    public Uri Uri(string name)
    {
        var text = Required(name, "an address");
        // A path alone counts as the address of a file on some systems.
        if (text is not null && System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && text.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase))
            return uri;
        if (text is not null)
            Add(name, Fault(EnvironmentValueKind.Address, text) ?? "");
        return Anywhere;
    }

    /// <summary>A GUID.</summary>
    public Guid Guid(string name)
    {
        var text = Required(name, "a GUID");
        if (text is not null && System.Guid.TryParse(text, out var guid))
            return guid;
        if (text is not null)
            Add(name, Fault(EnvironmentValueKind.Guid, text) ?? "");
        return System.Guid.Empty;
    }

    /// <summary>Ends the binding.</summary>
    /// <exception cref="LandscapeConfigurationException">A value is missing or malformed.</exception>
    public void ThrowIfInvalid()
    {
        if (_faults.Count > 0)
            throw new LandscapeConfigurationException(_faults);
    }

    // The words of the rules that check environment files while compiling.
    private static string? Fault(EnvironmentValueKind kind, string value) => new EnvironmentMember("", kind, "").Fault(value);

    private static string Key(string name, string member) => ConfigurationPath.Combine(name, member);

    private ServiceKeyCredentials? OptionalServiceKey(string name) => IsThere(name) ? ServiceKey(name) : null;

    private ServiceKeyCredentials ServiceKey(string name) => new(
        Https(Key(name, "Url"), "the API's address in the service key"),
        Https(Key(name, "TokenUrl"), "the token endpoint in the service key, with its path /oauth/token"),
        Required(Key(name, "ClientId"), "the client ID in the service key") ?? "missing",
        Secret(Key(name, "ClientSecret")));

    private Uri Https(string key, string meaning)
    {
        var text = Required(key, meaning);
        if (text is not null && System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == System.Uri.UriSchemeHttps && uri.UserInfo.Length == 0)
            return uri;
        if (text is not null)
            Add(key, Fault(EnvironmentValueKind.HttpsAddress, text) ?? "");
        return Anywhere;
    }

    private string HostName(string key, string meaning)
    {
        var text = Required(key, meaning);
        if (text is not null && System.Uri.CheckHostName(text) == UriHostNameType.Dns)
            return text;
        if (text is not null)
            Add(key, $"'{text}' is no host name; write {meaning}, without 'https://' and path");
        return "missing.invalid";
    }

    private string? Required(string key, string meaning)
    {
        if (Value(key) is { Length: > 0 } value)
            return value.Trim();
        if (configuration.GetSection(key).GetChildren().Any())
            Add(key, $"must be a single value: {meaning}");
        else
            Add(key, $"is missing: {meaning}");
        return null;
    }

    private string? Value(string key) => configuration[key];

    private bool IsThere(string key) => configuration.GetSection(key).Exists();

    private void Add(string key, string problem) => _faults.Add(new ConfigurationFault(key, SourceOf(key), problem));

    // The file in which the value stands, or in which it would be expected.
    private string? SourceOf(string key)
    {
        if (configuration is not IConfigurationRoot root)
            return null;
        foreach (var provider in root.Providers.Reverse())
            if (provider.TryGet(key, out _))
                return Describe(provider, key);
        return root.Providers.OfType<FileConfigurationProvider>().Select(provider => Describe(provider, key)).FirstOrDefault();
    }

    // With line and column where the value stands, or would be added.
    private static string InFile(string path, string key) =>
        EnvironmentFile.Read(path) is { Values: not null } document ? EnvironmentFile.At(document, document.StretchOf(key)) : EnvironmentFile.Relative(path);

    private static string? Describe(IConfigurationProvider provider, string key) => provider switch
    {
        FileConfigurationProvider { Source: { Path: { } path } source } => InFile(source.FileProvider?.GetFileInfo(path).PhysicalPath ?? path, key),
        Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationProvider =>
            $"environment variable {EnvironmentFile.VariablePrefix}{key.Replace(ConfigurationPath.KeyDelimiter, "__", StringComparison.Ordinal)}",
        _ => null,
    };
}
