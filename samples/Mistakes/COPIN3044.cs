using Copin;

namespace Mistakes.COPIN3044;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("Süd S/4HANA Cloud")] // error COPIN3044
    public sealed partial record DevSystem;
}
