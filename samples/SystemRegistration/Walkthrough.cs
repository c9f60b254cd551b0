using Copin.Provisioning;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Samples;

/// <summary>
/// All of guide 3 from nothing, and what follows from it: a sandbox is started, the system registered (with a token that expires first), both instances made, business
/// partners read with a binding, the landscape applied again and destroyed.
/// </summary>
internal static class Walkthrough
{
    private const int Interrupted = 130;
    private const string TokenVariable = "COPIN_INTEGRATION_TOKEN";

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
            var clock = new ShiftedClock();
            // As in a real global account, a subaccount is offered the service once it is entitled to it.
            await using var sandbox = await SapSandbox.StartAsync(new SandboxOptions { TimeProvider = clock, RequireEntitlements = true }, interrupt.Token);
            Environment.SetEnvironmentVariable("COPIN_REPLICATION_PASSWORD", "Aa1!" + Guid.NewGuid().ToString("N"));
            sandbox.Connections.SetEnvironmentVariables();
            Console.WriteLine($"A sandbox on {sandbox.Address} plays SAP S/4HANA Cloud, a global account of SAP BTP and a subaccount of it.");

            using var handler = sandbox.CreateHandler();
            var people = new Administrators(sandbox, clock, TokenVariable);
            var options = new ProvisioningOptions
            {
                Environment = "sandbox",
                Handler = handler,
                TimeProvider = clock,
                JournalDirectory = journal.FullName,
                ManualSteps = people,
                // A sandbox is quicker than real systems, so it is asked more often.
                Connections = new SapConnectionOptions { Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(150) } },
            };
            var application = new LandscapeApplication(SystemRegistration.Declaration, SystemRegistration.Sources, SystemRegistration.Bind) { Options = options, IsInteractive = false };
            var nothing = sandbox.Describe();
            people.Delay = TimeSpan.FromDays(8);
            (string Title, Func<Task<int>> Run, int Expected)[] steps =
            [
                ("1. Plan", () => RunAsync("plan"), 2),
                ("2. Apply: the token lies for eight days before somebody enters it", () => RunAsync("apply"), 1),
                ("3. Apply again, with a new token", () => RunAsync("apply"), 0),
                ("4. Check", () => RunAsync("check"), 0),
                ("5. Read business partners with the binding", () => BusinessPartnerCall.RunAsync(sandbox, handler, options.Connections, interrupt.Token), 0),
                ("6. Apply again", () => ApplyAgainAsync(options, interrupt.Token), 0),
                ("7. Destroy", () => RunAsync("destroy", "--yes"), 0),
                ("8. What is left", () => Task.FromResult(ShowRest(nothing, sandbox.Describe())), 0),
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

            Task<int> RunAsync(params string[] command) => application.RunAsync([.. command, "--environment", options.Environment], interrupt.Token);
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

    private static async Task<int> ApplyAgainAsync(ProvisioningOptions options, CancellationToken cancellationToken)
    {
        await using var provisioner = new SystemRegistration.Provisioner(SystemRegistration.Bind(EnvironmentFile.Load(options.Environment)), options);
        var result = await provisioner.ApplyAsync(cancellationToken);
        foreach (var item in result.Items.Where(item => item.Outcome != ApplyOutcome.Unchanged))
            Console.WriteLine(item);
        if (result.HasChanges || !result.Succeeded)
            return 1;
        Console.WriteLine($"No changes: {result.Items.Count} resources as declared.");
        return 0;
    }

    private static int ShowRest(string before, string after)
    {
        var rest = after.Split('\n').Except(before.Split('\n'), StringComparer.Ordinal).ToArray();
        Console.WriteLine(rest.Length == 0 ? "Nothing: the systems are as before." : string.Join('\n', rest));
        return rest.Length == 0 && before == after ? 0 : 1;
    }
}
