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
    private const string Repository = "S4HC";

    public static Task<int> RunAsync(Profile profile) => Rehearsal.RunAsync((folder, cancellationToken) => RunAsync(profile, folder, cancellationToken));

    private static async Task<int> RunAsync(Profile profile, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        await using var sandbox = await SapSandbox.StartAsync(cancellationToken: cancellationToken);
        sandbox.Connections.SetEnvironmentVariables();
        foreach (var secret in (string[])["COPIN_IPS_PASSWORD", "COPIN_IDM_CLIENT_SECRET", "COPIN_NETWORK_PROXY_PASSWORD"])
            Environment.SetEnvironmentVariable(secret, Rehearsal.NewPassword());
        Console.WriteLine($"A sandbox on {sandbox.Address} plays SAP S/4HANA Cloud, Identity Provisioning on {profile.Title}, and SAP Identity Management.");

        using var handler = sandbox.CreateHandler();
        var options = new ProvisioningOptions
        {
            Handler = handler,
            JournalDirectory = Path.Combine(folder.FullName, "journal"),
            ManualSteps = new Administrator(sandbox, Console.Out),
            // A sandbox is quicker than real systems, so it is asked more often.
            Connections = new SapConnectionOptions { Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(150) } },
        };
        var application = new LandscapeApplication(profile.Application.Declaration, profile.Application.Sources, profile.Application.Bind) { Options = options, IsInteractive = false };
        var exports = Path.Combine(folder.FullName, "exports");
        return await Rehearsal.RunAsync(
        [
            new("1. Plan", () => Run("plan"), Expected: 2),
            new("2. Apply, with what is done by hand", () => Run("apply", "--files", exports)),
            new("3. Check, which looks at what was done by hand again", () => Run("check")),
            new("4. Export", ExportAsync),
            new("5. Users created and changed in Identity Management arrive in S/4HANA Cloud", () => ManageUsersAsync(sandbox, cancellationToken)),
            new("6. Apply again", () => Run("apply", "--files", exports)),
            new("7. Plan again: nothing is left to do", () => Run("plan")),
        ]);

        Task<int> Run(params string[] command) => application.RunAsync([.. command, "--environment", profile.Environment], cancellationToken);

        async Task<int> ExportAsync()
        {
            var code = await Run("export", "--output", exports);
            Console.WriteLine();
            Console.WriteLine(await File.ReadAllTextAsync(Path.Combine(exports, "identity-provisioning", $"{Repository}.csv"), cancellationToken));
            return code;
        }
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
}
