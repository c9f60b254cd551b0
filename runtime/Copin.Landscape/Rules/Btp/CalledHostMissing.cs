using Copin.Model;

namespace Copin.Rules;

/// <summary>Whoever is called has a host name.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties" calls <c>communicationSystemHostname</c> required; SAP's own inbound-only samples
/// have no <c>communicationSystem</c>, so it is asked for only where one is described or something is called.
/// </remarks>
internal sealed class CalledHostMissing() : ApiAccessRule(
    "COPIN3034", Severity.Error, "Called system has no host name",
    "'{0}' calls a system whose host name it does not say; {1}")
{
    protected override IEnumerable<Finding> Check(ApiAccessParameters access, Landscape landscape)
    {
        if (access.Resource.HasUnknownArguments)
            yield break;
        if (access.CalledSystem is { } called)
        {
            if (!called.HostName.IsDeclared)
                yield return At(called.Place, access.Resource.Id, "set HostName = \"…\"");
            else if (called.HostName.Known is { } host && string.IsNullOrWhiteSpace(host))
                yield return At(called.HostName.Place, access.Resource.Id, "write it here");
        }
        else if (access.OutboundAuthentication.Value != ApiAccessOutboundAuthentication.NotUsed)
        {
            yield return At(access.OutboundAuthentication.Place, access.Resource.Id, "add [CalledSystem(HostName = \"…\")]");
        }
    }
}
