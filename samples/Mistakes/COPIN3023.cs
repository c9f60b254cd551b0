using Copin;

namespace Mistakes.COPIN3023;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("API", Url = "https://api.example", Authentication = DestinationAuthentication.SamlAssertion)]
    [DestinationProperty("audience", "https://api.example")]
    [DestinationProperty("authnContextClassRef", "urn:oasis:names:tc:SAML:2.0:ac:classes:PreviousSession")]
    [DestinationProperty("SystemUser", "BATCH")] // warning COPIN3023
    public sealed partial record Api;
}
