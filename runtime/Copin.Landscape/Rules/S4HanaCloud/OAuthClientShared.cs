using Copin.Model;

namespace Copin.Rules;

/// <summary>An OAuth 2.0 client belongs to one communication system of its tenant.</summary>
/// <remarks>
/// The client ID of a communication user who logs on by OAuth 2.0 is its name (SAP-docs/btp-connectivity, "OAuth SAML Bearer Assertion Authentication": the client key is the communication
/// user's name), and the service of scenario SAP_COM_0A48 refuses a client that is "already assigned" to another system.
/// </remarks>
internal sealed class OAuthClientShared() : Rule(
    "COPIN1028", Severity.Error, "OAuth client of two communication systems",
    "'{0}' is the OAuth 2.0 client of '{1}' already, and a client belongs to one system; declare a communication user for '{2}' alone")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var first = new Dictionary<CommunicationUser, CommunicationSystem>();
        foreach (var system in landscape.All<CommunicationSystem>())
        {
            // What SAP BTP makes has a user of its own: COPIN3030.
            if (landscape.IsMadeFromBtp(system))
                continue;
            foreach (var inbound in system.InboundUsers)
            {
                if (inbound.Authentication.Value is not (InboundAuthentication.OAuth2 or InboundAuthentication.OAuth2Mtls) || landscape.Find<CommunicationUser>(inbound.User) is not { } user)
                    continue;
                if (!first.TryGetValue(user, out var earlier))
                    first.Add(user, system);
                else if (!ReferenceEquals(earlier, system))
                    yield return At(inbound.User.Place, user.Name, earlier.Name, system.Name);
            }
        }
    }
}
