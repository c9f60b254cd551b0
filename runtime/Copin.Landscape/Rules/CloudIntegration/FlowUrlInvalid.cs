using Copin.Model;

namespace Copin.Rules;

/// <summary>A flow's address is absolute and encrypted.</summary>
/// <remarks>
/// Looked at: the address of the APIs in the flow of project collaboration, and in any parameter an address that begins with a tenant's host. What other parameters hold is not
/// known, and the three link parameters have rules of their own. Sources: SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023 (an
/// address with its scheme); mwittrock/cpilint, "unencrypted-endpoints-not-allowed".
/// </remarks>
internal sealed class FlowUrlInvalid() : Rule<IntegrationFlow>(
    "COPIN2005", Severity.Warning, "Address of a flow is not an absolute HTTPS address",
    "'{0}' {1}; write {2}")
{
    private const string Http = "http://";
    private const string Https = "https://";

    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var parameter in flow.AllParameters)
        {
            var url = parameter.Value;
            if (!url.HasValue || url.Fault is not null || ProjectLinkSlot.Find(parameter.Name.Known) is not null)
                continue;
            var written = url.Skeleton;
            var mustBeUrl = parameter.Name.Known == ProjectCollaborationFlow.ODataBaseUrl;
            if (written.StartsWith(Http, StringComparison.OrdinalIgnoreCase))
            {
                if (mustBeUrl || LeadsToTenant(url, landscape))
                    yield return At(url.PlaceInSkeleton(0, Http.Length), Http, "sends user and password unencrypted", $"'{Https}'").WithReplacement(Https);
            }
            else if (url.Parts.Count > 0 && url.Parts[0] is { IsReference: true } first && url.Known is null && DestinationUrl.IsHost(first, landscape))
            {
                if (mustBeUrl || IsHostAndPath(url))
                    yield return At(url.PlaceOf(first), first, "is a host without scheme", $"'{Https}{first}'").WithReplacement($"{Https}{first}");
            }
            else if (mustBeUrl && !(url.Parts.Count > 0 && url.Parts[0].IsReference && url.Known is null) && !(written.StartsWith(Https, StringComparison.OrdinalIgnoreCase) && written.Length > Https.Length))
            {
                yield return At(url.Place, written, "is no absolute address", Proposal(landscape));
            }
            else if (mustBeUrl && PathIn(written) is var (start, path))
            {
                yield return At(url.PlaceInSkeleton(start, path.Length), path, "is a path, and the flow adds its own behind the host", "the address without it").WithReplacement("");
            }
        }
    }

    // Behind the host, which may be a reference; a slash alone is none.
    private static (int Start, string Path)? PathIn(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var host = scheme >= 0 ? scheme + "://".Length : address.Length > 0 && address[0] == Text.Blank ? 0 : address.Length;
        var start = host < address.Length ? address.IndexOf('/', host) : -1;
        return start >= 0 && address.Substring(start).Trim('/').Length > 0 ? (start, address.Substring(start)) : null;
    }

    private static bool LeadsToTenant(Text url, Landscape landscape) =>
        S4HanaCloudHostMention.In(url, landscape) is not null || (url.Parts.Count > 1 && url.Parts[1].IsReference && url.Parts[0].Literal == Http && DestinationUrl.IsHost(url.Parts[1], landscape));

    // {S4.ApiHost} alone may be meant: a parameter may want a host. With a path behind it, an address is meant.
    private static bool IsHostAndPath(Text url) => url.Parts.Count > 1 && !url.Parts[1].IsReference && url.Parts[1].Literal.StartsWith("/", StringComparison.Ordinal);

    private static string Proposal(Landscape landscape) =>
        landscape.TenantsOf(SapSystem.S4HanaCloud) is { Count: > 0 } tenants ? $"'https://{{{tenants[0].Name}.ApiHost}}'" : "the address with 'https://'";
}
