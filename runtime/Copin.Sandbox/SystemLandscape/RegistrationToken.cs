using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.SystemLandscape;

/// <summary>A registration token: for one system, once, seven days long, with the scenario group it was got for.</summary>
internal sealed class RegistrationToken(LandscapeSystem system, string group, DateTimeOffset expires)
{
    // SAP-docs/btp-cloud-platform, "Register an SAP S/4HANA Cloud System in a Global Account in SAP BTP".
    public static readonly TimeSpan Validity = TimeSpan.FromDays(7);

    private readonly string _secret = Secrets.RandomText(32);

    public LandscapeSystem System { get; } = system;

    public string Group { get; } = group;

    public DateTimeOffset Expires { get; } = expires;

    public bool Used { get; set; }

    /// <summary>The text to hand over. Its inside (Base64 of JSON) is the sandbox's own: SAP publishes no form.</summary>
    public string Text(string globalAccount) => Convert.ToBase64String(Encoding.UTF8.GetBytes(new JsonObject
    {
        ["globalAccount"] = globalAccount,
        ["token"] = _secret,
        ["scenarioGroups"] = new JsonArray(Group),
    }.ToJsonString()));

    public bool Is(string given) => _secret == given;

    /// <summary>The secret part of a token's text; null when the text is no token.</summary>
    public static string? SecretOf(string text)
    {
        Span<byte> bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out int length))
        {
            return null;
        }

        try
        {
            JsonNode? node = JsonNode.Parse(bytes[..length], documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            return (node as JsonObject)?.OptionalText("token");
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public override string ToString() => $"Registration token of {System.Name}";
}
