using Copin.Model;

namespace Copin.Rules;

/// <summary>The inbound user logs on by a method that the scenario of its system's arrangement offers.</summary>
/// <remarks>
/// S/4HANA Cloud refuses the arrangement with CM_APS_CA/037. Source of each method: <see cref="CommunicationScenario.UnsupportedInboundAuthentication"/>; what no source
/// denies is taken as offered. An arrangement uses one of its system's users, so another one that fits is enough.
/// </remarks>
internal sealed class InboundAuthenticationUnsupported() : Rule<CommunicationSystem>(
    "COPIN1015", Severity.Error, "Scenario does not offer this authentication",
    "{0} does not offer logon with {1}; set Authentication = InboundAuthentication.Basic")
{
    protected override IEnumerable<Finding> Check(CommunicationSystem system, Landscape landscape)
    {
        var reported = new HashSet<Place>();
        foreach (var arrangement in landscape.ArrangementsOn(system))
        {
            if (arrangement.CatalogEntry is not { UnsupportedInboundAuthentication: not ScenarioAuthentication.None } scenario
                || !system.InboundUsers.All(user => IsRefused(user, scenario)))
                continue;
            foreach (var user in system.InboundUsers)
                if (reported.Add(user.Authentication.Place))
                    yield return At(user.Authentication.Place, scenario.WithTitle(), NameOf(user.Authentication.Value)).WithReplacement("InboundAuthentication.Basic");
        }
    }

    private static bool IsRefused(InboundUser user, CommunicationScenario scenario) =>
        user.Authentication.IsDeclared && user.Authentication.Value.ToScenario() is not ScenarioAuthentication.None and var method
        && (scenario.UnsupportedInboundAuthentication & method) == method;

    private static string NameOf(InboundAuthentication authentication) => authentication switch
    {
        InboundAuthentication.X509 => "a client certificate",
        InboundAuthentication.OAuth2 or InboundAuthentication.OAuth2Mtls => "OAuth 2.0",
        _ => "user name and password",
    };
}
