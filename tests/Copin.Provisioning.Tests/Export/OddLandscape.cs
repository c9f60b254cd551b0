namespace Copin.Provisioning.Tests.Export;

/// <summary>Names and values that files, properties and graphs must not be led astray by.</summary>
[Landscape("odd")]
public sealed partial record OddLandscape(CloudIntegrationTenant Integration, BtpSubaccount Subaccount)
{
    [Destination("../../etc/passwd", Url = "https://example.com")]
    public sealed partial record Upwards;

    [Destination("..", Url = "https://example.com")]
    public sealed partial record Dots;

    [Destination("A/B", Url = "https://example.com")]
    public sealed partial record Btp;

    [Destination("a:b", Url = "https://example.com")]
    public sealed partial record Meets;

    [IntegrationPackage("Odd")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("C:\\Windows/nul")]
    [FlowParameter("plain", "value with blanks")]
    [FlowParameter("a b:c=#!", "  x y: z=é# \\ \t\n!ü😀")]
    [FlowParameter("empty", "")]
    [FlowParameter("#hash", "#not a comment")]
    public sealed partial record Flow;

    [ManualStep("Say \"yes\" & <i>wait</i> #1", Where = "cockpit", Instructions = "open it\nsay yes to {Integration.Host}", Outcome = "it says so")]
    [After<Btp>]
    [Step("H1", "by hand")]
    public sealed partial record Confirmed;
}
