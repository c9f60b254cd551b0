using System.Text;
using Copin.Model;
using Copin.Provisioning.Export;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Identity;

/// <summary>Secrets that are easily found again are in no export, runbook, journal, plan, result, event, question or exception.</summary>
public sealed class CanaryTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_secret_is_written_told_or_thrown(bool isLegacy)
    {
        await using var rig = await IdentityRig.StartAsync(isLegacy);
        var seen = new StringBuilder();
        var files = Path.Combine(rig.Folder, "files");

        Keep(await rig.RunAsync("plan"));
        Keep(await rig.RunAsync("apply", "--files", files));
        await rig.ApplyWellAsync();
        Keep(await rig.RunAsync("plan", "--json"));
        Keep(await rig.RunAsync("check", "--json"));
        Keep(await rig.RunAsync("apply", "--json", "--outputs", "--files", files));
        Keep(await rig.RunAsync("export", "--output", files));

        // What the systems say may repeat what they were sent.
        var secret = rig.Secrets.First(secret => secret.Contains("Secret", StringComparison.OrdinalIgnoreCase));
        rig.Sandbox.Faults.Add(new Fault(FaultAction.Answer(403, $"the value {secret} is refused")) { Path = "/token", Calls = int.MaxValue });
        Keep(await rig.RunAsync("check"));
        rig.Sandbox.Faults.Clear();
        rig.SetSecret("IpsPassword", IdentityRig.Canary + "-other-password-Bb2!");
        Keep(await rig.RunAsync("plan"));
        Keep(await rig.RunAsync("apply", "--files", files));
        rig.SetSecret("IpsPassword", IdentityRig.Canary + "-short");
        Keep(await rig.RunAsync("apply", "--files", files));
        Keep(await rig.RunAsync("destroy", "--yes"));

        foreach (var happened in rig.Events.All)
            seen.AppendLine(happened.ToString()).AppendLine(happened.Detail);
        foreach (var step in rig.Person.Asked)
            seen.AppendLine(step.ToString()).AppendLine(string.Join('|', step.Files)).AppendLine(string.Join('|', step.AskedValues));
        foreach (var file in LandscapeExport.Files(Landscape.Read(rig.Landscape().Declaration, rig.Landscape().Parameters)))
            seen.AppendLine(file.ToString());
        foreach (var file in Directory.EnumerateFiles(rig.Folder, "*", SearchOption.AllDirectories))
            seen.AppendLine(File.ReadAllText(file));

        var text = seen.ToString();
        Assert.Contains("AUTH_PASSWORD", text, StringComparison.Ordinal);
        Assert.Contains("# identity", text, StringComparison.Ordinal);
        Assert.True(rig.Secrets.Count >= 4);
        foreach (var value in rig.Secrets)
        {
            Assert.DoesNotContain(value, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(value)), text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(IdentityRig.Canary, text, StringComparison.Ordinal);

        void Keep(CommandLine.CommandOutcome outcome) => seen.AppendLine(outcome.Output).AppendLine(outcome.Error);
    }
}
