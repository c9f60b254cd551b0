using Copin;

namespace Mistakes.COPIN3049;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [Messaging<DevSystem>("events", ClientId = "s4bp", Units = 5)] // error COPIN3049
    public sealed partial record Events;
}
