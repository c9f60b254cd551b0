using System.Text.Json.Nodes;

namespace Copin.Provisioning.Tests.CommandLine;

/// <summary>Steps that a person does, in a run without a person.</summary>
public sealed class ManualStepTests
{
    [Fact]
    public async Task An_apply_waits_until_the_command_line_says_that_it_is_done()
    {
        await using var rig = await CommandLineRig.StartAsync();
        rig.WriteEnvironment(new JsonObject { ["Site"] = "plant 1" });

        var plan = await rig.RunAsync(ByHandLandscape.Application, default, "plan");
        Assert.Equal(2, plan.Code);
        Assert.Equal("2 by hand.", plan.Lines[^2]);

        var waiting = await rig.RunAsync(ByHandLandscape.Application, default, "apply");
        Assert.Equal((2, ""), (waiting.Code, waiting.Error));
        Assert.Contains("By hand: Trust the identity provider  (Trust)", waiting.Lines);
        Assert.Contains("  where: cockpit", waiting.Lines);
        Assert.Contains("  - enter plant 1", waiting.Lines);
        Assert.Contains("  it worked when: a tile appears", waiting.Lines);
        Assert.Equal("1 step to be done by hand. When done, run apply again with --confirm Trust.", waiting.Lines[^2]);
        Assert.Equal("enter plant 1", (string)(await rig.RunAsync(ByHandLandscape.Application, default, "apply", "--json")).Json["resources"]![0]!["manualStep"]!["instructions"]!);

        // A name that is misspelt would be passed over, and the step wait for ever.
        var misspelt = await rig.RunAsync(ByHandLandscape.Application, default, "apply", "--confirm", "Trsut");
        Assert.Equal((1, "error: --confirm Trsut: the landscape has no manual step of that name; it has Trust, Tell"), (misspelt.Code, Assert.Single(misspelt.Errors)));
        var stray = await rig.RunAsync(ByHandLandscape.Application, default, "apply", "--confirm", "Trust", "--value", "Trust.Id=1");
        Assert.Equal((1, "error: --value Trust.Id: no manual step asks for that"), (stray.Code, Assert.Single(stray.Errors)));

        var done = await rig.RunAsync(ByHandLandscape.Application, default, "apply", "--confirm", "Trust", "--confirm", "Tell");
        Assert.Equal((0, ""), (done.Code, done.Error));
        Assert.Contains("confirmed  manual step Trust the identity provider", done.Lines);
        Assert.Equal("No changes: 2 resources as declared.", Assert.Single((await rig.RunAsync(ByHandLandscape.Application, default, "apply")).Lines, line => line.Length > 0));
    }
}

/// <summary>Nothing but manual steps.</summary>
[Landscape("by-hand")]
public sealed partial record ByHandLandscape(string Site)
{
    [ManualStep("Trust the identity provider", Where = "cockpit", Instructions = "enter {Site}", Outcome = "a tile appears")]
    public sealed partial record Trust;

    [ManualStep("Tell the users")]
    [After<Trust>]
    public sealed partial record Tell;
}
