using Copin;

namespace Mistakes.COPIN3050;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [Messaging<DevSystem>("events", ClientId = "s4bp", Channel = "sap_cp_bp")] // error COPIN3050
    public sealed partial record Events;
}
