using Copin.Model;

namespace Copin.Rules;

/// <summary>A host of S/4HANA Cloud that is typed in has one of the forms of SAP's hosts.</summary>
/// <remarks>Source of the forms: <see cref="S4HanaCloudHost"/>. Others occur in documents, so a mismatch is only doubtful.</remarks>
internal sealed class HostFormUnknown() : Rule(
    "COPIN1014", Severity.Warning, "Host has no known form of S/4HANA Cloud",
    "'{0}' has no form of S/4HANA Cloud hosts; write it as in 'my300000.s4hana.cloud.sap' or 'my300000-api.s4hana.cloud.sap', or refer to a tenant as in '{1}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var tenants = landscape.TenantsOf(SapSystem.S4HanaCloud);
        var reference = $"{{{(tenants.Count > 0 ? tenants[0].Name : "S4")}.ApiHost}}";
        foreach (var text in landscape.Resources.SelectMany(Addresses))
        {
            if (!text.IsLiteral || text.Known is not { } address)
                continue;
            var (start, length) = S4HanaCloudHostMention.HostIn(address);
            var host = address.Substring(start, length);
            if (MeansS4HanaCloud(host) && !(S4HanaCloudHost.TryParse(host, out var parsed) && parsed!.IsWellKnown))
                yield return At(text.PlaceInSkeleton(start, length), host, reference);
        }
    }

    private static IEnumerable<Text> Addresses(Resource resource) => resource switch
    {
        CommunicationSystem system => [system.HostName],
        IntegrationFlow flow => flow.AllParameters.Select(parameter => parameter.Value),
        Destination { IsHttp: true } destination => [destination.Url, destination.TokenServiceUrl],
        _ => [],
    };

    // A domain with the label s4hana, or a first label as only tenants of S/4HANA Cloud have it.
    private static bool MeansS4HanaCloud(string host)
    {
        if (S4HanaCloudHost.TryParse(host, out _))
            return true;
        var dot = host.IndexOf('.');
        if (dot < 7 || host.Length > 253 || !host.StartsWith("my", StringComparison.OrdinalIgnoreCase) || host.Any(char.IsWhiteSpace))
            return false;
        var label = host.Substring(2, dot - 2);
        if (label.EndsWith("-api", StringComparison.OrdinalIgnoreCase))
            label = label.Substring(0, label.Length - 4);
        return label.Length >= 5 && label.All(character => character is >= '0' and <= '9') && host.IndexOf("s4", StringComparison.OrdinalIgnoreCase) > dot;
    }
}
