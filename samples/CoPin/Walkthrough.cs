using System.Text.Json;
using Copin;
using Copin.Provisioning;
using Copin.Sandbox;

namespace Samples;

/// <summary>All of guide 1 from nothing: a sandbox is started, the landscape planned and applied, a message sent through the chain, and the landscape applied again.</summary>
internal static class Walkthrough
{
    public static async Task<int> RunAsync()
    {
        using var interrupt = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = true;
            interrupt.Cancel();
        };
        var journal = Directory.CreateTempSubdirectory("copin-");
        try
        {
            await using var sandbox = await SapSandbox.StartAsync(cancellationToken: interrupt.Token);
            Environment.SetEnvironmentVariable("COPIN_SAMPLE_PASSWORD", NewPassword());
            sandbox.Connections.SetEnvironmentVariables();
            Console.WriteLine($"A sandbox plays {string.Join(", ", sandbox.Hosts.Order(StringComparer.Ordinal))}.");

            using var handler = sandbox.CreateHandler();
            var options = new ProvisioningOptions { Environment = "sandbox", Handler = handler, JournalDirectory = journal.FullName };
            var application = new LandscapeApplication(CoPin.Declaration, CoPin.Sources, CoPin.Bind) { Options = options, IsInteractive = false };

            return await StepAsync("1. Plan", () => application.RunAsync(["plan", "--environment", "sandbox"], interrupt.Token), expected: 2)
                && await StepAsync("2. Apply", () => application.RunAsync(["apply", "--environment", "sandbox"], interrupt.Token))
                && await StepAsync("3. Check, with a message through the chain", () => application.RunAsync(["check", "--environment", "sandbox"], interrupt.Token))
                && await StepAsync("4. The projects that came through, and their links", () => ShowProjectsAsync(sandbox, options, interrupt.Token))
                && await StepAsync("5. Apply again", () => application.RunAsync(["apply", "--environment", "sandbox"], interrupt.Token))
                && await StepAsync("6. Plan again", () => application.RunAsync(["plan", "--environment", "sandbox"], interrupt.Token))
                ? 0
                : 1;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted.");
            return 130;
        }
        finally
        {
            journal.Delete(recursive: true);
        }
    }

    private static async Task<bool> StepAsync(string title, Func<Task<int>> step, int expected = 0)
    {
        Console.WriteLine();
        Console.WriteLine($"== {title}");
        Console.WriteLine();
        var code = await step();
        if (code == expected)
            return true;
        Console.Error.WriteLine($"'{title}' ended with exit code {code}; {expected} was expected.");
        return false;
    }

    // The typed side of the generated code: the check's message is taken apart with the helpers that were generated of the URL templates.
    private static async Task<int> ShowProjectsAsync(SapSandbox sandbox, ProvisioningOptions options, CancellationToken cancellationToken)
    {
        var landscape = CoPin.Bind(EnvironmentFile.Load(options.Environment));
        await using var provisioner = new CoPin.Provisioner(landscape, options);
        var check = await provisioner.CheckAsync(cancellationToken);
        var message = check.Items.Select(item => item.Message).OfType<MessageTrace>().Single();
        var links = landscape.ProjectFlowLinks;
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        using var answer = JsonDocument.Parse(message.Answer);
        foreach (var project in answer.RootElement.GetProperty("projects").EnumerateArray())
        {
            var link = project.GetProperty("url").GetString()!;
            var kind = links.ApplicationBaseUrlTemplate.TryParse(link, out var projectUUID) ? $"enterprise project {projectUUID}"
                : links.ApplicationBaseUrlCustomerProjectsTemplate.TryParse(link, out var customer) ? $"customer project {customer}"
                : links.ApplicationBaseUrlInternalProjectsTemplate.TryParse(link, out var @internal) ? $"internal project {@internal}"
                : "no link of this landscape";
            var opened = sandbox.Launchpad.Open(link);
            Console.WriteLine(kind);
            Console.WriteLine($"  {link}");
            Console.WriteLine($"  the launchpad says: {opened.Message}");
            if (opened.Outcome == LaunchpadOutcome.Opened)
                kinds.Add(kind.Split(' ')[0]);
        }

        return kinds.Count == 3 ? 0 : 1;
    }

    // Only for the sandbox, which is gone when this program ends.
    private static string NewPassword() => "Aa1!" + Guid.NewGuid().ToString("N");
}
