using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>A destination: a flat map of text properties, some of them with accessors here.</summary>
/// <remarks>
/// A class and not a record, since a destination read back may hold credentials: those are taken out of
/// <see cref="Properties"/>, and neither they nor their values are printed. Property names are case sensitive.
/// Source: SAP-docs/btp-connectivity, "Destinations"; the service's OpenAPI description in SAP/cloud-sdk-python.
/// </remarks>
public sealed class Destination
{
    /// <summary>The properties whose values are credentials; they are written through <see cref="SecretReader"/>s.</summary>
    public static IReadOnlySet<string> SecretProperties { get; } = new[]
    {
        "Password", "clientSecret", "tokenServicePassword", "KeyStorePassword", "TrustStorePassword", "tokenService.KeyStorePassword", "SystemUser",
        "jco.client.passwd", "ldap.password", "mail.password",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly SortedDictionary<string, string> _properties = new(StringComparer.Ordinal);

    /// <param name="name">Letters, digits, <c>_</c> and <c>-</c>; at most 200 characters.</param>
    /// <param name="type"><c>HTTP</c>, <c>RFC</c>, <c>MAIL</c>, <c>LDAP</c> or <c>TCP</c>.</param>
    public Destination(string name, string type = "HTTP")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        this["Name"] = name;
        this["Type"] = type;
    }

    private Destination()
    {
    }

    /// <summary>The name, unique on its level.</summary>
    public string Name => this["Name"] ?? "";

    /// <summary><c>HTTP</c>, <c>RFC</c>, <c>MAIL</c>, <c>LDAP</c> or <c>TCP</c>.</summary>
    public string Type => this["Type"] ?? "";

    /// <summary>The address of an HTTP destination.</summary>
    public string? Url { get => this["URL"]; set => this["URL"] = value; }

    /// <summary>A description.</summary>
    public string? Description { get => this["Description"]; set => this["Description"] = value; }

    /// <summary><c>Internet</c>, <c>OnPremise</c> or <c>PrivateLink</c>.</summary>
    public string? ProxyType { get => this["ProxyType"]; set => this["ProxyType"] = value; }

    /// <summary><c>NoAuthentication</c>, <c>BasicAuthentication</c>, <c>OAuth2ClientCredentials</c> and others.</summary>
    public string? Authentication { get => this["Authentication"]; set => this["Authentication"] = value; }

    /// <summary>The user name for <c>BasicAuthentication</c>.</summary>
    public string? User { get => this["User"]; set => this["User"] = value; }

    /// <summary>The client ID for the OAuth authentications.</summary>
    public string? ClientId { get => this["clientId"]; set => this["clientId"] = value; }

    /// <summary>The token endpoint for the OAuth authentications.</summary>
    public string? TokenServiceUrl { get => this["tokenServiceURL"]; set => this["tokenServiceURL"] = value; }

    /// <summary>All properties except credentials, by name.</summary>
    public IReadOnlyDictionary<string, string> Properties => _properties;

    /// <summary>A property; <see langword="null"/> when there is none. Setting <see langword="null"/> removes it.</summary>
    /// <exception cref="ArgumentException">A credential is set: those are given as <see cref="SecretReader"/> when the destination is written.</exception>
    public string? this[string property]
    {
        get => _properties.GetValueOrDefault(property);
        set
        {
            if (SecretProperties.Contains(property))
                throw new ArgumentException($"The property '{property}' is a credential: give it as a secret.", nameof(property));
            if (value is null)
                _properties.Remove(property);
            else
                _properties[property] = value;
        }
    }

    /// <summary>Name, type and address; no other property, since anyone may put anything into one.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("destination '").Append(Name).Append("' (").Append(Type);
        if (Url is not null)
            text.Append(", ").Append(Url);
        return text.Append(')').ToString();
    }

    /// <summary>Takes a destination from JSON, without its credentials.</summary>
    internal static Destination From(JsonElement element)
    {
        var destination = new Destination();
        if (element.ValueKind != JsonValueKind.Object)
            throw new JsonException("A destination is not a JSON object.");
        foreach (var property in element.EnumerateObject())
        {
            if (!SecretProperties.Contains(property.Name) && property.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null))
                destination._properties[property.Name] = property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString()! : property.Value.GetRawText();
        }

        return destination;
    }
}
