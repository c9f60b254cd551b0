using Copin.Model;

namespace Copin.Rules;

/// <summary>What users open leads to the host of the user interface.</summary>
/// <remarks>Source: <see cref="S4HanaCloudHostDemand"/>. Business users cannot log on to the API host.</remarks>
internal sealed class ApiHostForUiHost() : Rule(
    "COPIN1017", Severity.Error, "API host where the UI host belongs",
    "'{0}' is the host of the APIs, but {1}; write '{2}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from demand in S4HanaCloudHostDemand.In(landscape)
        where !demand.NeedsApi
        let host = S4HanaCloudHostMention.In(demand.Text, landscape)
        where host is { IsApi: true }
        select At(host.Place, host.Written, demand.Reason, host.Counterpart).WithReplacementOf(host.Written, host.Counterpart);
}
