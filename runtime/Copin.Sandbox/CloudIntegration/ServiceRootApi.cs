using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>The root of <c>/api/v1</c>, where clients fetch their CSRF token (SAP-docs/btp-integration-suite, OData API).</summary>
internal sealed class ServiceRootApi() : Api("Service root /api/v1", ErrorStyle.ODataV2)
{
    public const string Root = "/api/v1";

    private static readonly string[] Sets =
    [
        "UserCredentials", "OAuth2ClientCredentials", "SecureParameters", "IntegrationPackages", "IntegrationDesigntimeArtifacts", "BuildAndDeployStatus",
        "IntegrationRuntimeArtifacts", "ServiceEndpoints", "MessageProcessingLogs",
    ];

    public override void Map(RouteTable routes) => routes.Get(Root, call => call.WantsJson
        ? Reply.Json(200, new JsonObject { ["d"] = new JsonObject { ["EntitySets"] = new JsonArray([.. Sets.Select(set => (JsonNode)set)]) } })
        : Reply.Text(200, $"""<?xml version="1.0" encoding="utf-8"?><app:service xmlns:app="http://www.w3.org/2007/app" xmlns:atom="http://www.w3.org/2005/Atom"><app:workspace>{string.Concat(Sets.Select(set => $"<app:collection href=\"{set}\"><atom:title>{set}</atom:title></app:collection>"))}</app:workspace></app:service>""", "application/atomsvc+xml"));

    /// <summary>Address of the API as its entities show it.</summary>
    public static string Address(Call call) => $"https://{call.Host}{Root}/";

    /// <summary>The value of a function import's parameter, <c>Id='x'</c>.</summary>
    public static string? Parameter(Call call, string name) => call.Query(name) is ['\'', .., '\''] quoted ? quoted[1..^1].Replace("''", "'", StringComparison.Ordinal) : null;
}
