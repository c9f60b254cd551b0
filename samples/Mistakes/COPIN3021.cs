using Copin;

namespace Mistakes.COPIN3021;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4_PROJECTS", Url = "http://collaboration.example")] // warning COPIN3021
    public sealed partial record Projects;
}
