using Copin.Model;

namespace Copin.Rules;

/// <summary>The host of a communication system is the partner's; a dummy is the tenant's own API host, not the host of the user interface.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "How to Create Communication Systems"; SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023.</remarks>
internal sealed class UiHostAsPartner() : Rule<CommunicationSystem>(
    "COPIN1024", Severity.Warning, "UI host as communication partner",
    "'{0}' is the host of a user interface and no partner to call; write the partner's host or, where nothing is sent, '{1}'")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        // {S4.UiUrl} is no host at all: COPIN1011.
        if (S4HanaCloudHostMention.In(system.HostName, landscape) is { IsApi: false } host && !host.Written.EndsWith("Url}", StringComparison.Ordinal))
            yield return At(host.Place, host.Written, host.Counterpart).WithReplacementOf(host.Written, host.Counterpart);
    }
}
