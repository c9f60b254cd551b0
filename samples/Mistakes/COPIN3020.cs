using Copin;

namespace Mistakes.COPIN3020;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4 projects", Url = "https://collaboration.example")] // warning COPIN3020
    public sealed partial record Projects;
}
