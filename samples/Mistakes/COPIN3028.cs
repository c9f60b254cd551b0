using Copin;

namespace Mistakes.COPIN3028;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("DIRECTORY", Type = DestinationType.Ldap)]
    [DestinationProperty("ldap.url", "directory.example.com")] // error COPIN3028
    public sealed partial record Directory;
}
