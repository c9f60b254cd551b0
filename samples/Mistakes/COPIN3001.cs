using Copin;

namespace Mistakes.COPIN3001;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("copin/projects", Url = "https://collaboration.example")] // error COPIN3001
    public sealed partial record Projects;
}
