using Copin;

namespace Mistakes.COPIN3065;

[Landscape("example")]
public sealed partial record Example(GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("<your system name>")] // warning COPIN3065
    public sealed partial record DevSystem;
}
