namespace Copin.Model;

/// <summary>How a user's authentication relates to what scenarios state about theirs.</summary>
public static class InboundAuthentications
{
    /// <summary>The method as scenarios name it; <see cref="ScenarioAuthentication.None"/> where they say nothing of it.</summary>
    public static ScenarioAuthentication ToScenario(this InboundAuthentication authentication) => authentication switch
    {
        InboundAuthentication.Basic => ScenarioAuthentication.Basic,
        InboundAuthentication.X509 => ScenarioAuthentication.ClientCertificate,
        InboundAuthentication.OAuth2 or InboundAuthentication.OAuth2Mtls => ScenarioAuthentication.OAuth2,
        _ => ScenarioAuthentication.None,
    };
}
