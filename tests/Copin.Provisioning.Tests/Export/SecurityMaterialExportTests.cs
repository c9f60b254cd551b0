using Copin.Provisioning.Tests.CommandLine;

namespace Copin.Provisioning.Tests.Export;

/// <summary>What is written of a landscape with security material.</summary>
public sealed class SecurityMaterialExportTests
{
    [Fact]
    public async Task Flows_name_it_the_runbook_and_the_graph_show_it_and_no_secret_is_written()
    {
        await using var material = await Tests.SecurityMaterialTests.StartAsync();
        await using var console = await CommandLineRig.StartAsync();
        var landscape = DeclaredLandscape.Read(Tests.SecurityMaterialTests.Source, material.Parameters());
        var folder = Path.Combine(console.Folder, "export");

        var outcome = await console.RunAsync(new LandscapeApplication(landscape.Declaration, landscape.Sources, _ => landscape), default, "export", "--environment", "dev", "--output", folder);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("credential={OfKey}", File.ReadAllText(Path.Combine(folder, "integration-flows", "ProjectsToCollaboration", "parameters.prop")), StringComparison.Ordinal);
        var runbook = File.ReadAllText(Path.Combine(folder, "runbook.md"));
        Assert.All((string[])["OAuth2 client credential OF_KEY", "OAuth2 client credential OWN", "secure parameter KEY"], name => Assert.Contains($"**{name}**", runbook, StringComparison.Ordinal));
        Assert.Contains("OAuth2 client credential", File.ReadAllText(Path.Combine(folder, "landscape.mmd")), StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), file =>
        {
            Assert.DoesNotContain("a-client-secret", File.ReadAllText(file), StringComparison.Ordinal);
            Assert.DoesNotContain("a-key", File.ReadAllText(file), StringComparison.Ordinal);
        });
    }
}
