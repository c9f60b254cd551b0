using Copin;

namespace Mistakes.COPIN3047;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [Messaging<DevSystem>("events", ClientId = "s4hana")] // error COPIN3047
    public sealed partial record Events;
}
