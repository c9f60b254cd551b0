using Copin.Provisioning;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Samples;

/// <summary>
/// All of guide 2 from nothing: a sandbox is started, the landscape planned and applied, its manual steps done by an <see cref="Administrator"/>, users created and changed in
/// Identity Management, and the landscape applied again.
/// </summary>
internal static class Walkthrough
{
    private const int Interrupted = 130;
    private const string Repository = "S4HC";

    public static async Task<int> RunAsync(Profile profile)
    {
        using var interrupt = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = true;
            interrupt.Cancel();
        };
        var folder = Directory.CreateTempSubdirectory("copin-");
        try
        {
            await using var sandbox = await SapSandbox.StartAsync(cancellationToken: interrupt.Token);
            sandbox.Connections.SetEnvironmentVariables();
            foreach (var secret in (string[])["COPIN_IPS_PASSWORD", "COPIN_IDM_CLIENT_SECRET", "COPIN_NETWORK_PROXY_PASSWORD"])
                Environment.SetEnvironmentVariable(secret, NewPassword());
            Console.WriteLine($"A sandbox on {sandbox.Address} plays SAP S/4HANA Cloud, Identity Provisioning on {profile.Title}, and SAP Identity Management.");

            using var handler = sandbox.CreateHandler();
            var options = new ProvisioningOptions
            {
                Handler = handler,
                JournalDirectory = Path.Combine(folder.FullName, "journal"),
                ManualSteps = new Administrator(sandbox, Console.Out),
                Connections = new SapConnectionOptions { Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(150) } },
            };
            var application = new LandscapeApplication(profile.Application.Declaration, profile.Application.Sources, profile.Application.Bind) { Options = options, IsInteractive = false };
            string[] environment = ["--environment", profile.Environment];
            var exports = Path.Combine(folder.FullName, "exports");
            (string Title, Func<Task<int>> Run, int Expected)[] steps =
            [
                ("1. Plan", () => application.RunAsync(["plan", .. environment], interrupt.Token), 2),
                ("2. Apply, with what is done by hand", () => application.RunAsync(["apply", "--files", exports, .. environment], interrupt.Token), 0),
                ("3. Check, which looks at what was done by hand again", () => application.RunAsync(["check", .. environment], interrupt.Token), 0),
                ("4. Export", () => ExportAsync(application, exports, environment, interrupt.Token), 0),
                ("5. Users created and changed in Identity Management arrive in S/4HANA Cloud", () => ManageUsersAsync(sandbox, interrupt.Token), 0),
                ("6. Apply again", () => application.RunAsync(["apply", "--files", exports, .. environment], interrupt.Token), 0),
                ("7. Plan again: nothing is left to do", () => application.RunAsync(["plan", .. environment], interrupt.Token), 0),
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
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> ExportAsync(LandscapeApplication application, string folder, string[] environment, CancellationToken cancellationToken)
    {
        var code = await application.RunAsync(["export", "--output", folder, .. environment], cancellationToken);
        var csv = Path.Combine(folder, "identity-provisioning", $"{Repository}.csv");
        Console.WriteLine();
        Console.WriteLine(await File.ReadAllTextAsync(csv, cancellationToken));
        return code;
    }

    // What Identity Management does goes over HTTP through the proxy system; what is shown of it is read in S/4HANA Cloud.
    private static async Task<int> ManageUsersAsync(SapSandbox sandbox, CancellationToken cancellationToken)
    {
        var management = sandbox.IdentityManagement;
        var loaded = management.Repositories[Repository].Users;
        Console.WriteLine($"Loaded: {string.Join(", ", loaded)}");

        // The business partner of whoever was hired last came with the synchronisation.
        var hired = management.Employees.Last().PersonExternalId;
        await management.CreateUserAsync(Repository, hired, cancellationToken);
        await management.ChangeUserAsync(Repository, loaded[0], new IdentityChange { UserName = "ADA", EmailAddress = "ada@example.com" }, cancellationToken);
        await management.AssignRoleAsync(Repository, "ADA", "SAP_BR_PURCHASER", cancellationToken: cancellationToken);

        foreach (var user in sandbox.S4.BusinessUsers)
            Console.WriteLine($"In S/4HANA Cloud: {user.UserId} {user.UserName}, {user.Person.FirstName} {user.Person.LastName} <{user.Person.EmailAddress}>, {string.Join(", ", user.Roles)}");
        var changed = sandbox.S4.BusinessUsers.SingleOrDefault(user => user.UserName == "ADA");
        var isCreated = sandbox.S4.BusinessUsers.Any(user => user.Person.PersonExternalId == hired);
        return isCreated && changed is { Person: { PersonExternalId: var id, EmailAddress: "ada@example.com" } } && id == loaded[0] && changed.Roles.Contains("SAP_BR_PURCHASER") ? 0 : 1;
    }

    // Only for the sandbox, which is gone when this program ends.
    private static string NewPassword() => "Aa1!" + Guid.NewGuid().ToString("N");
}
