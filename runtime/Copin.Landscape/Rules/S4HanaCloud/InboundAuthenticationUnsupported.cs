using Copin.Model;

namespace Copin.Rules;

/// <summary>The inbound user logs on by a method that the scenario of its system's arrangement offers.</summary>
/// <remarks>
/// S/4HANA Cloud refuses the arrangement with CM_APS_CA/037. Source of each method: <see cref="CommunicationScenario.UnsupportedInboundAuthentication"/>; what no source
/// denies is taken as offered. An arrangement uses one of its system's users, so another one that fits is enough.
/// </remarks>
internal sealed class InboundAuthenticationUnsupported() : Rule(
    "COPIN1015", Severity.Error, "Scenario does not offer this authentication",
    "{0} does not offer logon with {1}; set {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape) => landscape.Resources.SelectMany(resource => resource switch
    {
        CommunicationSystem system => Of(system, landscape),
        ApiAccess access => Of(access),
        _ => [],
    });

    private IEnumerable<Finding> Of(ApiAccess access)
    {
        var method = access.InboundAuthentication.Value switch
        {
            ApiAccessInboundAuthentication.Basic => ScenarioAuthentication.Basic,
            ApiAccessInboundAuthentication.ClientCertificate => ScenarioAuthentication.ClientCertificate,
            ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion => ScenarioAuthentication.OAuth2,
            _ => ScenarioAuthentication.None,
        };
        if (method != ScenarioAuthentication.None && access.CatalogEntry is { } scenario && (scenario.UnsupportedInboundAuthentication & method) == method)
            yield return At(access.InboundAuthentication.Place, scenario.WithTitle(), NameOf(method), "InboundAuthentication = ApiAccessInboundAuthentication.Basic")
                .WithReplacement("ApiAccessInboundAuthentication.Basic");
    }

    private IEnumerable<Finding> Of(CommunicationSystem system, Landscape landscape)
    {
        var reported = new HashSet<Place>();
        foreach (var arrangement in landscape.ArrangementsOn(system))
        {
            if (arrangement.CatalogEntry is not { UnsupportedInboundAuthentication: not ScenarioAuthentication.None } scenario
                || !system.InboundUsers.All(user => IsRefused(user, scenario)))
                continue;
            foreach (var user in system.InboundUsers)
                if (reported.Add(user.Authentication.Place))
                    yield return At(user.Authentication.Place, scenario.WithTitle(), NameOf(user.Authentication.Value.ToScenario()), "Authentication = InboundAuthentication.Basic").WithReplacement("InboundAuthentication.Basic");
        }
    }

    private static bool IsRefused(InboundUser user, CommunicationScenario scenario) =>
        user.Authentication.IsDeclared && user.Authentication.Value.ToScenario() is not ScenarioAuthentication.None and var method
        && (scenario.UnsupportedInboundAuthentication & method) == method;

    private static string NameOf(ScenarioAuthentication method) => method switch
    {
        ScenarioAuthentication.ClientCertificate => "a client certificate",
        ScenarioAuthentication.OAuth2 => "OAuth 2.0",
        _ => "user name and password",
    };
}
