using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

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

    public override void Map(RouteTable routes) => routes.Get(Root, call => ODataV2.ServiceDocument(call, Sets));

    /// <summary>Address of the API as its entities show it.</summary>
    public static string Address(Call call) => $"https://{call.Host}{Root}/";

    /// <summary>The value of a function import's parameter, <c>Id='x'</c>.</summary>
    public static string? Parameter(Call call, string name) =>
        call.Query(name) is ['\'', .., '\''] quoted ? quoted[1..^1].Replace("''", "'", StringComparison.Ordinal) : null;
}
