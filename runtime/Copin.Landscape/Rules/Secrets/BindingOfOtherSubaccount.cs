using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>The bindings of a subaccount are its own, and the key of a Cloud Integration tenant is of the plan that manages it.</summary>
/// <remarks>
/// With the binding of another subaccount everything works, in the wrong place. The token service of a binding is at <c>subdomain.authentication.region.hana.ondemand.com</c>, and the runtime of Cloud
/// Integration at a host that ends in <c>-rt</c>: SAP-docs/btp-cloud-platform, "Getting an Access Token for SAP Cloud Management Service APIs"; SAP-docs/btp-integration-suite, "HTTP Calls and URI
/// Components". Hosts of other forms are not judged.
/// </remarks>
internal sealed class BindingOfOtherSubaccount() : EnvironmentRule(
    "COPIN7024", Severity.Warning, "Binding or service key is of another subaccount or plan",
    "{0}; {1}")
{
    private static readonly string[] Bindings = [nameof(BtpSubaccount.Destinations), nameof(BtpSubaccount.ServiceManager), nameof(BtpSubaccount.Subscriptions), nameof(BtpSubaccount.Authorization), nameof(BtpSubaccount.Provisioning)];

    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project) =>
        from parameter in reading.Landscape.Parameters
        from finding in ParameterTypes.Find(parameter.Type)?.System switch
        {
            SapSystem.Btp => OfSubaccount(parameter.Name, reading),
            SapSystem.CloudIntegration => OfRuntime(parameter.Name, reading),
            _ => [],
        }
        select finding;

    private IEnumerable<Finding> OfSubaccount(string parameter, EnvironmentReading reading)
    {
        var subdomain = reading.TextOf($"{parameter}:{nameof(BtpSubaccount.Subdomain)}");
        var region = reading.TextOf($"{parameter}:{nameof(BtpSubaccount.Region)}");
        foreach (var path in Bindings.Select(binding => $"{parameter}:{binding}:{nameof(ServiceKeyCredentials.TokenUrl)}"))
        {
            if (reading.TextOf(path) is not { } address || reading.Find(path) is not { } entry || TokenService.Find(address) is not { } service)
                continue;
            var place = reading.Document.At(entry.Member.Value.Content);
            if (subdomain is not null && !string.Equals(subdomain, service.Subdomain, StringComparison.OrdinalIgnoreCase))
                yield return At(place, $"'{path}' is the token service of subaccount '{service.Subdomain}', and '{parameter}' is '{subdomain}'", $"take the binding of an instance in '{subdomain}'");
            else if (region is not null && !string.Equals(WithoutExtension(region), WithoutExtension(service.Region), StringComparison.OrdinalIgnoreCase))
                yield return At(place, $"'{path}' is a token service in region '{service.Region}', and '{parameter}' is in '{region}'", "write the region of the subaccount, or take a binding of that one");
        }
    }

    private IEnumerable<Finding> OfRuntime(string parameter, EnvironmentReading reading)
    {
        var path = $"{parameter}:{nameof(ServiceKeyCredentials.Url)}";
        if (reading.TextOf(path) is { } text && reading.Find(path) is { } entry && Uri.TryCreate(text, UriKind.Absolute, out var address)
            && address.Host.IndexOf(".it-cpi", StringComparison.OrdinalIgnoreCase) is > 0 and var product && address.Host.IndexOf("-rt.", product, StringComparison.OrdinalIgnoreCase) > 0)
            yield return At(
                reading.Document.At(entry.Member.Value.Content), $"'{path}' is the host of the runtime, as service keys of plan '{ProcessIntegrationRuntime.IntegrationFlowPlan}' name it",
                $"take a key of plan '{ProcessIntegrationRuntime.ApiPlan}', which manages the tenant");
    }

    // eu10-004 is an extension of eu10 with the same token services.
    private static string WithoutExtension(string region) => region.Split('-')[0];

    private sealed record TokenService(string Subdomain, string Region)
    {
        public static TokenService? Find(string address)
        {
            var labels = Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.Host.Split('.') : [];
            var authentication = Array.IndexOf(labels, "authentication");
            var region = authentication >= 0 && authentication + 1 < labels.Length && labels[authentication + 1] == "cert" ? authentication + 2 : authentication + 1;
            return authentication == 1 && region < labels.Length && address.IndexOf(".hana.ondemand.com", StringComparison.OrdinalIgnoreCase) > 0 ? new TokenService(labels[0], labels[region]) : null;
        }
    }
}
