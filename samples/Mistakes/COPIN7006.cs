using Copin;

namespace Mistakes.COPIN7006;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("S4_PROJECTS", Url = "https://collaboration.example", Description = "test user, password=initial-2026")] // warning COPIN7006
    public sealed partial record Projects;
}
