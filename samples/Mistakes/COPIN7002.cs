using Copin;

namespace Mistakes.COPIN7002;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, string Client, Secret ClientSecret)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example", Description = "logs on with {ClientSecret}")] // error COPIN7002
    public sealed partial record Projects;
}
