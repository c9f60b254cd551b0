using Copin;

namespace Mistakes.COPIN3025;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, Secret KeyStorePassword)
{
    [Destination("API", Url = "https://api.example", Authentication = DestinationAuthentication.ClientCertificate)]
    [DestinationProperty("KeyStoreLocation", "client.txt")] // warning COPIN3025
    [DestinationProperty("KeyStorePassword", "{KeyStorePassword}")]
    public sealed partial record Api;
}
