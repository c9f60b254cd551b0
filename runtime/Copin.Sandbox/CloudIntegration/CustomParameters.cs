using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>
/// The custom parameters of an OAuth2 client credential: taken by its POST only, dropped by every PUT, shown only where they are expanded
/// (SAP Business Accelerator Hub, API Security Content; SAP-docs/btp-integration-suite, Deploying an OAuth2 Client Credentials Artifact).
/// </summary>
internal static class CustomParameters
{
    public const string Property = "CustomParameters";

    private const int Most = 20;
    private const int MaxLength = 1024;

    public static IEnumerable<JsonObject> Of(SecurityMaterial material) => (material.Properties[Property] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>What stands for them in the credential that is read.</summary>
    public static JsonObject Show(Call call, SecurityMaterial material) => ODataQuery.Expands(call, Property)
        ? new JsonObject { ["results"] = new JsonArray([.. Of(material).Select(parameter => parameter.DeepClone())]) }
        : new JsonObject { ["__deferred"] = new JsonObject { ["uri"] = $"{ServiceRootApi.Address(call)}OAuth2ClientCredentials({ODataLiteral.Quote(material.Name)})/{Property}" } };

    /// <exception cref="RefusedException">The system does not take them.</exception>
    public static void Check(Call call, JsonObject body)
    {
        if (!body.ContainsKey(Property))
        {
            return;
        }

        if (call.Method != "POST")
        {
            throw call.Refuse(400, "Bad Request", "CustomParameters cannot be updated using this operation");
        }

        if (body[Property] is not JsonArray parameters || parameters.Any(parameter => parameter is not JsonObject))
        {
            throw call.Refuse(400, "Bad Request", "CustomParameters must be a list of entities");
        }

        if (parameters.Count > Most)
        {
            throw call.Refuse(400, "Bad Request", $"At most {Most} custom parameters are allowed");
        }

        var seen = new HashSet<(string, string, string)>();
        foreach (JsonObject parameter in parameters.OfType<JsonObject>())
        {
            string key = parameter.Text("Key"), value = parameter.Text("Value"), part = parameter.Text("SendAsPartOf").ToLowerInvariant();
            if (string.IsNullOrWhiteSpace(key) || string.IsNullOrWhiteSpace(value) || key.Length > MaxLength || value.Length > MaxLength)
            {
                throw call.Refuse(400, "Bad Request", $"Key and value of a custom parameter must have 1 to {MaxLength} characters");
            }

            if (key is "client_id" or "client_secret" or "grant_type")
            {
                throw call.Refuse(400, "Bad Request", $"Custom parameter '{key}' is not allowed");
            }

            if (part is not ("body" or "header" or "url"))
            {
                throw call.Refuse(400, "Bad Request", "SendAsPartOf must be body, header or url");
            }

            if (!seen.Add((key, value, part)))
            {
                throw call.Refuse(400, "Bad Request", $"Duplicate custom parameter '{key}'");
            }
        }
    }
}
