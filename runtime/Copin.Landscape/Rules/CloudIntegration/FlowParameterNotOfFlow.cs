using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A flow has the externalised parameters that the declaration sets, as its files beside the landscape tell.</summary>
/// <remarks>
/// Setting a parameter that a flow does not have is answered with 404. Source: SAP-docs/btp-integration-suite, "Externalize Parameters of an Integration Flow"; Integration Content
/// API, resource <c>Configurations</c>.
/// </remarks>
internal sealed class FlowParameterNotOfFlow() : Rule(
    "COPIN2021", Severity.Error, "Flow has no such parameter",
    "Flow '{0}' has no externalised parameter '{1}'; {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var pair in FlowContract.All(landscape))
        {
            if (!pair.Value.IsReadable)
                continue;
            var names = new HashSet<string>(pair.Value.Names, StringComparer.Ordinal);
            var nearest = new NearestName(names);
            foreach (var parameter in pair.Key.AllParameters)
            {
                if (parameter.Name.Known is not { } name || names.Contains(name))
                    continue;
                var meant = nearest.To(name);
                var finding = At(
                    parameter.Name.Place, pair.Key.Name, name,
                    meant is not null ? $"did you mean '{meant}'?" : names.Count == 0 ? "it has none" : $"there are {Listing.And(names.OrderBy(each => each, StringComparer.Ordinal).Take(8))}");
                yield return meant is null ? finding : finding.WithReplacement($"\"{meant}\"");
            }
        }
    }
}
