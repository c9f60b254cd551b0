using Copin;

namespace Mistakes.COPIN3048;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [Messaging<DevSystem>("events", ClientId = "s4bp", TopicSpace = "sap/s4")] // error COPIN3048
    public sealed partial record Events;
}
