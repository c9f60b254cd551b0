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
    private const string TokenVariable = "COPIN_INTEGRATION_TOKEN";

    public static Task<int> RunAsync() => Rehearsal.RunAsync(RunAsync);

    private static async Task<int> RunAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var clock = new ShiftedClock();
        // As in a real global account, a subaccount is offered the service once it is entitled to it.
        await using var sandbox = await SapSandbox.StartAsync(new SandboxOptions { TimeProvider = clock, RequireEntitlements = true }, cancellationToken);
        Environment.SetEnvironmentVariable("COPIN_REPLICATION_PASSWORD", Rehearsal.NewPassword());
        sandbox.Connections.SetEnvironmentVariables();
        Console.WriteLine($"A sandbox on {sandbox.Address} plays SAP S/4HANA Cloud, a global account of SAP BTP and a subaccount of it.");

        using var handler = sandbox.CreateHandler();
        var people = new Administrators(sandbox, clock, TokenVariable) { Delay = TimeSpan.FromDays(8) };
        var options = new ProvisioningOptions
        {
            Environment = "sandbox",
            Handler = handler,
            TimeProvider = clock,
            JournalDirectory = folder.FullName,
            ManualSteps = people,
            // A sandbox is quicker than real systems, so it is asked more often.
            Connections = new SapConnectionOptions { Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(150) } },
        };
        var application = new LandscapeApplication(SystemRegistration.Declaration, SystemRegistration.Sources, SystemRegistration.Bind) { Options = options, IsInteractive = false };
        var nothing = sandbox.Describe();
        return await Rehearsal.RunAsync(
        [
            new("1. Plan", () => Run("plan"), Expected: 2),
            new("2. Apply: the token lies for eight days before somebody enters it", () => Run("apply"), Expected: 1),
            new("3. Apply again, with a new token", () => Run("apply")),
            new("4. Check", () => Run("check")),
            new("5. Read business partners with the binding", () => BusinessPartnerCall.RunAsync(sandbox, handler, options.Connections, cancellationToken)),
            new("6. Apply again", () => ApplyAgainAsync(options, cancellationToken)),
            new("7. Destroy", () => Run("destroy", "--yes")),
            new("8. What is left", () => Task.FromResult(ShowRest(nothing, sandbox.Describe()))),
        ]);

        Task<int> Run(params string[] command) => application.RunAsync([.. command, "--environment", options.Environment], cancellationToken);
    }

    private static async Task<int> ApplyAgainAsync(ProvisioningOptions options, CancellationToken cancellationToken)
    {
        await using var provisioner = new SystemRegistration.Provisioner(SystemRegistration.Bind(EnvironmentFile.Load(options.Environment)), options);
        return Rehearsal.ShowUnchanged(await provisioner.ApplyAsync(cancellationToken));
    }

    private static int ShowRest(string before, string after)
    {
        var rest = after.Split('\n').Except(before.Split('\n'), StringComparer.Ordinal).ToArray();
        Console.WriteLine(rest.Length == 0 ? "Nothing: the systems are as before." : string.Join('\n', rest));
        return rest.Length == 0 && before == after ? 0 : 1;
    }
}
