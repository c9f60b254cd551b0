using System.Text.Json;
using Copin;
using Copin.Provisioning;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Samples;

/// <summary>All of guide 1 from nothing: a sandbox is started, the landscape planned and applied, a message sent through the chain, and the landscape applied again.</summary>
internal static class Walkthrough
{
    public static Task<int> RunAsync() => Rehearsal.RunAsync(RunAsync);

    private static async Task<int> RunAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        await using var sandbox = await SapSandbox.StartAsync(cancellationToken: cancellationToken);
        Environment.SetEnvironmentVariable("COPIN_SAMPLE_PASSWORD", Rehearsal.NewPassword());
        sandbox.Connections.SetEnvironmentVariables();
        Console.WriteLine($"A sandbox on {sandbox.Address} plays SAP S/4HANA Cloud, Cloud Integration and a subaccount of SAP BTP.");

        using var handler = sandbox.CreateHandler();
        var options = new ProvisioningOptions
        {
            Environment = "sandbox",
            Handler = handler,
            JournalDirectory = folder.FullName,
            // A sandbox is quicker than real systems, so it is asked more often.
            Connections = new SapConnectionOptions { Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(150) } },
        };
        var application = new LandscapeApplication(CoPin.Declaration, CoPin.Sources, CoPin.Bind) { Options = options, IsInteractive = false };
        return await Rehearsal.RunAsync(
        [
            new("1. Plan", () => Run("plan"), Expected: 2),
            new("2. Apply", () => Run("apply")),
            new("3. Check, with a message through the chain", () => Run("check")),
            new("4. The projects that came through, and their links", () => ShowProjectsAsync(sandbox, options, cancellationToken)),
            new("5. Apply again", () => ApplyAgainAsync(options, cancellationToken)),
        ]);

        Task<int> Run(string command) => application.RunAsync([command, "--environment", options.Environment], cancellationToken);
    }

    // The typed side of the generated code: the check's message is taken apart with the helpers that were generated of the URL templates.
    private static async Task<int> ShowProjectsAsync(SapSandbox sandbox, ProvisioningOptions options, CancellationToken cancellationToken)
    {
        var landscape = CoPin.Bind(EnvironmentFile.Load(options.Environment));
        await using var provisioner = new CoPin.Provisioner(landscape, options);
        var check = await provisioner.CheckAsync(cancellationToken);
        var message = check.Items.Select(item => item.Message).OfType<MessageTrace>().Single();
        var links = landscape.ProjectFlowLinks;
        var opened = new HashSet<string>(StringComparer.Ordinal);
        var areAllOpened = true;
        using var answer = JsonDocument.Parse(message.Answer);
        foreach (var project in answer.RootElement.GetProperty("projects").EnumerateArray())
        {
            var link = project.GetProperty("url").GetString()!;
            var (kind, id) = links.ApplicationBaseUrlTemplate.TryParse(link, out var projectUUID) ? ("enterprise project", projectUUID.ToString())
                : links.ApplicationBaseUrlCustomerProjectsTemplate.TryParse(link, out var customer) ? ("customer project", customer)
                : links.ApplicationBaseUrlInternalProjectsTemplate.TryParse(link, out var @internal) ? ("internal project", @internal)
                : ("no link of this landscape", "");
            var result = sandbox.Launchpad.Open(link);
            Console.WriteLine($"{kind} {id}");
            Console.WriteLine($"  {link}");
            Console.WriteLine($"  the launchpad says: {result.Message}");
            if (result.Outcome == LaunchpadOutcome.Opened && id.Length > 0)
                opened.Add(kind);
            else
                areAllOpened = false;
        }

        return areAllOpened && opened.Count == 3 ? 0 : 1;
    }

    private static async Task<int> ApplyAgainAsync(ProvisioningOptions options, CancellationToken cancellationToken)
    {
        await using var provisioner = new CoPin.Provisioner(CoPin.Bind(EnvironmentFile.Load(options.Environment)), options);
        return Rehearsal.ShowUnchanged(await provisioner.ApplyAsync(cancellationToken));
    }
}
