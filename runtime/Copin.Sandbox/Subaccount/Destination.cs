using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.Subaccount;

/// <summary>A destination as it was sent, checked as the service checks it.</summary>
internal sealed partial class Destination
{
    // What never comes back from a listing or a get; only the find resolves it.
    private static readonly string[] Secret =
    [
        "Password", "clientSecret", "tokenServicePassword", "KeyStorePassword", "TrustStorePassword", "tokenService.KeyStorePassword", "SystemPassword",
        "mail.password", "ldap.password",
    ];

    private Destination(string name, JsonObject configuration, DateTimeOffset modified)
    {
        Name = name;
        Configuration = configuration;
        Modified = modified;
        ETag = "\"" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(configuration.ToJsonString())))[..32] + "\"";
    }

    public string Name { get; }

    public JsonObject Configuration { get; }

    public DateTimeOffset Modified { get; }

    public string ETag { get; }

    public string? Value(string key) => Configuration.OptionalText(key);

    public JsonObject WithoutSecrets()
    {
        var copy = (JsonObject)Configuration.DeepClone();
        foreach (string key in Secret)
        {
            copy.Remove(key);
        }

        return copy;
    }

    public Destination With(string property, string? value, DateTimeOffset now)
    {
        var changed = (JsonObject)Configuration.DeepClone();
        changed.Remove(property);
        if (value is not null)
        {
            changed[property] = value;
        }

        return new Destination(Name, changed, now);
    }

    /// <summary>One that a service makes; its name must be <see cref="IsName"/>.</summary>
    public static Destination Of(JsonObject configuration, DateTimeOffset now) => new(configuration.Text("Name"), configuration, now);

    public static bool IsName(string name) => ValidName().IsMatch(name);

    public static Destination Read(Call call, JsonNode? node, DateTimeOffset now)
    {
        if (node is not JsonObject body)
        {
            throw call.Refuse(400, "400", "A destination must be a JSON object");
        }

        foreach ((string key, JsonNode? value) in body)
        {
            if (value?.GetValueKind() != JsonValueKind.String)
            {
                throw call.Refuse(400, "400", $"The value of property '{key}' must be a string");
            }
        }

        string name = body.Text("Name"), type = body.Text("Type");
        if (!ValidName().IsMatch(name))
        {
            throw call.Refuse(400, "400", "Name must have 1 to 200 letters, digits, hyphens and underscores");
        }

        if (type is not ("HTTP" or "RFC" or "MAIL" or "LDAP" or "TCP"))
        {
            throw call.Refuse(400, "400", "Type must be HTTP, RFC, MAIL, LDAP or TCP");
        }

        if (type == "HTTP" && !(body.Text("URL") is { } url && (url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal))))
        {
            throw call.Refuse(400, "400", "URL of an HTTP destination must start with http:// or https://");
        }

        return new Destination(name, (JsonObject)body.DeepClone(), now);
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,200}\\z")]
    private static partial Regex ValidName();
}
