using System.Text.Json;
using Copin;
using Copin.Provisioning;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Samples;

/// <summary>All of guide 1 from nothing: a sandbox is started, the landscape planned and applied, a message sent through the chain, and the landscape applied again.</summary>
internal static class Walkthrough
{
    private const int Interrupted = 130;

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
            Console.WriteLine($"A sandbox on {sandbox.Address} plays SAP S/4HANA Cloud, Cloud Integration and a subaccount of SAP BTP.");

            using var handler = sandbox.CreateHandler();
            var options = new ProvisioningOptions
            {
                Environment = "sandbox",
                Handler = handler,
                JournalDirectory = journal.FullName,
                // A sandbox is quicker than real systems, so it is asked more often.
                Connections = new SapConnectionOptions { Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(150) } },
            };
            var application = new LandscapeApplication(CoPin.Declaration, CoPin.Sources, CoPin.Bind) { Options = options, IsInteractive = false };
            string[] environment = ["--environment", options.Environment];
            (string Title, Func<Task<int>> Run, int Expected)[] steps =
            [
                ("1. Plan", () => application.RunAsync(["plan", .. environment], interrupt.Token), 2),
                ("2. Apply", () => application.RunAsync(["apply", .. environment], interrupt.Token), 0),
                ("3. Check, with a message through the chain", () => application.RunAsync(["check", .. environment], interrupt.Token), 0),
                ("4. The projects that came through, and their links", () => ShowProjectsAsync(sandbox, options, interrupt.Token), 0),
                ("5. Apply again", () => ApplyAgainAsync(options, interrupt.Token), 0),
            ];
            foreach (var (title, run, expected) in steps)
            {
                Console.WriteLine();
                Console.WriteLine($"== {title}");
                Console.WriteLine();
                var code = await run();
                if (code == Interrupted)
                    return code;
                if (code == expected)
                    continue;
                Console.Error.WriteLine($"'{title}' ended with exit code {code}; {expected} was expected.");
                return 1;
            }

            return 0;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted.");
            return Interrupted;
        }
        finally
        {
            journal.Delete(recursive: true);
        }
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
        var result = await provisioner.ApplyAsync(cancellationToken);
        foreach (var item in result.Items.Where(item => item.Outcome != ApplyOutcome.Unchanged))
            Console.WriteLine(item);
        if (result.HasChanges || !result.Succeeded)
            return 1;
        Console.WriteLine($"No changes: {result.Items.Count} resources as declared.");
        return 0;
    }

    // Only for the sandbox, which is gone when this program ends.
    private static string NewPassword() => "Aa1!" + Guid.NewGuid().ToString("N");
}
