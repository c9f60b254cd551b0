using Copin;

namespace Mistakes.COPIN3029;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("PARTNER", Url = "https://partner.example.com", Authentication = DestinationAuthentication.ClientCertificate)]
    [DestinationProperty("KeyStoreLocation", "client.p12")] // warning COPIN3029
    public sealed partial record Partner;
}
