using Copin.Model;

namespace Copin.Rules;

/// <summary>What programs call leads to the host of the APIs.</summary>
/// <remarks>Source: <see cref="S4HanaCloudHostDemand"/>. The UI host answers calls of APIs with its logon page.</remarks>
internal sealed class UiHostForApiHost() : Rule(
    "COPIN1018", Severity.Error, "UI host where the API host belongs",
    "'{0}' is the host of the user interface, but {1}; write '{2}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from demand in S4HanaCloudHostDemand.In(landscape)
        where demand.NeedsApi
        let host = S4HanaCloudHostMention.In(demand.Text, landscape)
        where host is { IsApi: false }
        select At(host.Place, host.Written, demand.Reason, host.Counterpart).WithReplacementOf(host.Written, host.Counterpart);
}
