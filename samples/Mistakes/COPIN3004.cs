using Copin;

namespace Mistakes.COPIN3004;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, string Client, Secret ClientSecret)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example",
        User = "{Client}", Password = "{ClientSecret}")] // warning COPIN3004
    public sealed partial record Projects;
}
