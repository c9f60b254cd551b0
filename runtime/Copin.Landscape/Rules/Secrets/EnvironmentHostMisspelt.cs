using Copin.Documents;

namespace Copin.Rules;

/// <summary>A host in an environment file does not come within a slip or two of one of SAP's.</summary>
/// <remarks>
/// A misspelt host has the form of a host and fails when it is called: at best with "no such host", at worst at whoever has registered the misspelt domain, with the credentials.
/// Source of the domains: SAP Help Portal, "SAP BTP Connectivity", "Regions and API Endpoints", "SAP Cloud Identity Services". Hosts of other domains are left alone: a tenant can have
/// a domain of its own, so this is doubtful only.
/// </remarks>
internal sealed class EnvironmentHostMisspelt() : EnvironmentRule(
    "COPIN7025", Severity.Warning, "Host is misspelt",
    "'{0}' has no form of SAP's hosts; {1}")
{
    private static readonly string[] DomainsOfProducts =
    [
        "s4hana.cloud.sap", "s4hana.ondemand.com", "s4hana.sapcloud.cn", "hana.ondemand.com", "platform.sapcloud.cn", "accounts.ondemand.com", "accounts400.ondemand.com", "accounts.cloud.sap",
    ];

    private static readonly string[] DomainsOfSap = ["ondemand.com", "sapcloud.cn", "cloud.sap"];

    protected override IEnumerable<Finding> Check(EnvironmentReading reading, LandscapeProject project)
    {
        foreach (var entry in reading.Known)
        {
            if (reading.TextOf(entry.Path) is not { } text || HostIn(entry.Shape!.Kind, text) is not { Length: > 0 } host)
                continue;
            var value = entry.Member.Value;
            var start = value.Text.IndexOf(host, StringComparison.OrdinalIgnoreCase);
            if (MeantDomain(host) is var (written, meant))
                yield return At(reading.Document.At(value.Part(start + host.Length - written.Length, written.Length)), host, $"did you mean '{host.Substring(0, host.Length - written.Length)}{meant}'?").WithReplacement(meant);
            else if (TenantWithWrongDigits(entry.Shape.Kind, host) is { } tenant)
                yield return At(reading.Document.At(value.Part(start, tenant.Length)), host, "a tenant of S/4HANA Cloud is called 'my' and six or seven digits");
        }
    }

    private static string? HostIn(EnvironmentValueKind kind, string text) => kind switch
    {
        EnvironmentValueKind.S4HanaCloudHost or EnvironmentValueKind.HostName => text,
        EnvironmentValueKind.HttpsAddress => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address.Host : null,
        _ => null,
    };

    // A product's domain first: 'hanna.ondemand.com' is one of SAP's, and still wrong.
    private static (string Written, string Meant)? MeantDomain(string host)
    {
        foreach (var domains in new[] { DomainsOfProducts, DomainsOfSap })
        {
            if (domains.Any(domain => domain.Equals(EndOf(host, domain), StringComparison.OrdinalIgnoreCase)))
                return null;
            foreach (var domain in domains)
            {
                // In a short name, a second slip makes another name.
                var limit = domains == DomainsOfProducts ? 2 : 1;
                if (EndOf(host, domain) is { } end && EditDistance.Between(end.ToLowerInvariant(), domain, limit) <= limit)
                    return (end, domain);
            }
        }

        return null;
    }

    /// <summary>As many of the host's last labels as the domain has; null where the host has fewer.</summary>
    private static string? EndOf(string host, string domain)
    {
        var start = host.Length;
        for (var labels = domain.Count(character => character == '.') + 1; labels > 0; labels--)
        {
            if (start <= 0)
                return null;
            start = host.LastIndexOf('.', start - 1);
        }

        return host.Substring(start + 1);
    }

    private static string? TenantWithWrongDigits(EnvironmentValueKind kind, string host) =>
        kind == EnvironmentValueKind.S4HanaCloudHost && S4HanaCloudHost.TryParse(host, out var parsed) && !parsed!.IsWellKnown
            && parsed.Tenant is { Length: > 2 } tenant && tenant.StartsWith("my", StringComparison.Ordinal) && tenant.Skip(2).All(character => character is >= '0' and <= '9')
            && tenant.Length is not (8 or 9)
            ? tenant
            : null;
}
