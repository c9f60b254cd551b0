using Copin;

namespace Mistakes.COPIN7024;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4_PROJECTS", Url = "https://flow.example.com/http/projects")]
    public sealed partial record Projects;
}
