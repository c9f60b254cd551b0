using Copin.Model;

namespace Copin.Rules;

/// <summary>An OAuth client for proxy systems is registered for the subscription of <c>ipsproxy</c>.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system): <c>&lt;provider_subaccount&gt;/ipsproxy</c>.</remarks>
internal sealed class SubscriptionNotProxy() : Rule<OAuthClient>(
    "COPIN4024", Severity.Error, "OAuth client is not registered for ipsproxy",
    "OAuth client '{0}' {1}; write Subscription = \"<provider subaccount>/ipsproxy\"")
{
    protected override IEnumerable<Finding> Check(OAuthClient client, Landscape landscape)
    {
        var subscription = client.Subscription;
        if (!subscription.IsDeclared)
            yield return At(client.Place, client.Id, "names no subscription");
        else if (subscription.HasValue && !IsRight(subscription.Skeleton))
            yield return At(subscription.Place, client.Id, $"is registered for '{subscription}'");
    }

    // What a reference at the end stands for is not known.
    private static bool IsRight(string written) =>
        (written.Length > 0 && written[written.Length - 1] == Text.Blank) || (written.EndsWith("/" + OAuthClient.Application, StringComparison.Ordinal) && written[0] != '/');
}
