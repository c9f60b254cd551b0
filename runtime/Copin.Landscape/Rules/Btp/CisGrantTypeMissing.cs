using Copin.Model;

namespace Copin.Rules;

/// <summary>A binding of <c>cis</c> serves automation only where its instance was made for client credentials.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Getting an Access Token for SAP Cloud Management Service APIs": the default grant type is password; the plans for viewers
/// have client credentials only.
/// </remarks>
internal sealed class CisGrantTypeMissing() : Rule<ServiceInstance>(
    "COPIN3061", Severity.Warning, "Instance of cis is not made for client credentials",
    "A binding of 'cis' takes a user's password unless its instance says otherwise; set Parameters = {0}")
{
    private const string GrantType = "\"{{\\\"grantType\\\":\\\"clientCredentials\\\"}}\"";

    protected override IEnumerable<Finding> Check(ServiceInstance instance, Landscape landscape)
    {
        if (instance is not { Offering.Known: "cis", Plan.Known: "central" or "local" } || instance.HasUnknownArguments)
            yield break;
        if (!instance.Parameters.IsDeclared)
            yield return At(instance.Place, GrantType).WithAddition($"Parameters = {GrantType}");
        else if (instance.Parameters.Known is { } parameters && parameters.IndexOf("clientCredentials", StringComparison.Ordinal) < 0)
            yield return At(instance.Parameters.Place, GrantType);
    }
}
