using Copin.Provisioning;
using Copin.Sandbox;
using Landscape._1;

// With arguments: the landscape's command line (plan, apply, check, destroy, export, graph).
if (args.Length > 0)
    return await ProjectCollaboration.Application.WithSandbox(SapSandbox.CreateHandler).RunAsync(args);

// Without: plan, apply and check against a sandbox of its own, which plays the SAP systems on loopback.
await using var sandbox = await SapSandbox.StartAsync();
sandbox.Connections.SetEnvironmentVariables();
Environment.SetEnvironmentVariable("API_PASSWORD", "Aa1!" + Guid.NewGuid().ToString("N"));
using var handler = sandbox.CreateHandler();
var journal = Directory.CreateTempSubdirectory("copin-");
try
{
    var application = new LandscapeApplication(ProjectCollaboration.Declaration, ProjectCollaboration.Sources, ProjectCollaboration.Bind)
    {
        Options = new ProvisioningOptions { Environment = "sandbox", Handler = handler, JournalDirectory = journal.FullName },
        IsInteractive = false,
    };
    // Plan ends with 2 where there is something to do.
    foreach (var (command, expected) in new[] { ("plan", 2), ("apply", 0), ("check", 0), ("plan", 0) })
    {
        Console.WriteLine($"\n== {command}\n");
        if (await application.RunAsync([command, "--environment", "sandbox"]) is var code && code != expected)
            return code == 0 ? 1 : code;
    }

    return 0;
}
finally
{
    journal.Delete(recursive: true);
}
