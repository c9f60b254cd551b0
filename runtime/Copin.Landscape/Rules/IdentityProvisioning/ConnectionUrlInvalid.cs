using Copin.Model;

namespace Copin.Rules;

/// <summary>Identity Provisioning calls the APIs of S/4HANA Cloud at an https address without a path.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), property <c>URL</c>: the <em>API-URL</em> of the communication
/// arrangement. That it is the host of the APIs, COPIN1018 sees to.
/// </remarks>
internal sealed class ConnectionUrlInvalid() : Rule(
    "COPIN4017", Severity.Error, "URL of the connection to S/4HANA Cloud is invalid",
    "{0}; write {1}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var tenants = landscape.TenantsOf(SapSystem.S4HanaCloud);
        var address = tenants.Count == 1 ? $"{{{tenants[0].Name}.ApiUrl}}" : null;
        var instead = address is null ? "the API-URL of the communication arrangement, 'https://…'" : $"'{address}'";
        foreach (var (resource, connection) in ProvisioningConnections.In(landscape))
        {
            var url = connection.Url;
            if (!url.IsDeclared)
            {
                var missing = At(resource.Place, $"'{resource.Id}' has no address", address is null ? "Url = \"https://…\"" : $"Url = \"{address}\"");
                yield return address is null ? missing : missing.WithAddition($"Url = \"{address}\"");
            }
            else if (url.HasValue && Fault(url, landscape) is { } fault)
            {
                var finding = At(url.Place, fault, instead);
                yield return address is null ? finding : finding.WithReplacement($"\"{address}\"");
            }
        }
    }

    private static string? Fault(Text url, Landscape landscape)
    {
        var written = url.Skeleton;
        if (url.Parts.Count > 0 && url.Parts[0].IsReference && url.Known is null)
            return DestinationUrl.IsHost(url.Parts[0], landscape) ? $"'{url}' is a host without scheme" : OfPath(url, written, 0);
        if (!written.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            return DestinationUrl.HasScheme(url) ? $"'{url}' is not encrypted" : $"'{url}' has no scheme";
        return OfPath(url, written, "https://".Length);
    }

    private static string? OfPath(Text url, string written, int start) =>
        written.IndexOf('/', start) is >= 0 and var path && path < written.Length - 1 ? $"'{url}' has a path, to which Identity Provisioning adds its own" : null;
}
