using Copin;

namespace Mistakes.COPIN3002;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example")]
    [DestinationProperty("ProxyType", "OnPrem")] // error COPIN3002
    public sealed partial record Projects;
}
