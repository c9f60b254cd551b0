using Copin.Model;

namespace Copin.Rules;

/// <summary>The links of projects lead to the tenant whose projects the flow reads.</summary>
/// <remarks>
/// A project's GUID and number mean nothing in another tenant. Source: SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023, where address and links
/// are of one tenant.
/// </remarks>
internal sealed class LinkToOtherTenant() : Rule<IntegrationFlow>(
    "COPIN6008", Severity.Warning, "Link leads to another tenant than the projects",
    "The flow reads the projects of {0}, and this link leads to {1}; write '{2}'")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        var address = flow.Parameters.FirstOrDefault(parameter => parameter.Name.Known == ProjectCollaborationFlow.ODataBaseUrl)?.Value;
        if (address is null || CalledTenant.Of(address, landscape) is not { Tenant: var read })
            yield break;
        foreach (var parameter in flow.AllParameters)
        {
            if (ProjectLinkSlot.Find(parameter.Name.Known) is null || CalledTenant.Of(parameter.Value, landscape) is not { Tenant: var opened } || !opened.Differs(read))
                continue;
            var host = S4HanaCloudHostMention.In(parameter.Value, landscape)!;
            var instead = read.Parameter is null ? read.UiHost! : $"{{{read.Parameter}.{(host.Written.EndsWith("Url}", StringComparison.Ordinal) ? "UiUrl" : "UiHost")}}}";
            yield return At(host.Place, read, opened, instead).WithReplacement(instead);
        }
    }
}
