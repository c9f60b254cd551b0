using Copin.Model;

namespace Copin.Rules;

/// <summary>An arrangement is called, or it calls: at least one authentication is needed.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties": each authentication is required where the other is missing.</remarks>
internal sealed class ApiAccessWithoutDirection() : ApiAccessRule(
    "COPIN3032", Severity.Error, "Arrangement from SAP BTP has no authentication in either direction",
    "'{0}' is neither called nor calls; {1}")
{
    private const string Inbound = "InboundAuthentication = ApiAccessInboundAuthentication.Basic";

    protected override IEnumerable<Finding> Check(ApiAccessParameters access, Landscape landscape)
    {
        if (access.InboundAuthentication.IsDeclared || access.OutboundAuthentication.IsDeclared || access.Resource.HasUnknownArguments)
            yield break;
        if (access.Resource is not CommunicationArrangement arrangement)
            yield return At(access.Resource.Place, access.Resource.Id, $"set {Inbound} where its services are called, or OutboundAuthentication where it calls").WithAddition(Inbound);
        else if (landscape.Find<CommunicationSystem>(arrangement.System) is { HasUnknownArguments: false } system)
            yield return At(arrangement.Place, arrangement.Id, $"add [InboundUser<…>] to '{system.Id}', or [OutboundUser(…)] with a password");
    }
}
