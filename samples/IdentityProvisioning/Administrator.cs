using Copin.Provisioning;
using Copin.Sandbox;

namespace Samples;

/// <summary>
/// The person before the consoles: reads what a step says and does it there, with nothing else to go by. A secret it reads where the step says that it is kept, and keeps
/// there what a console shows once.
/// </summary>
/// <param name="sandbox">Has the consoles.</param>
/// <param name="output">Takes what the person reads and does.</param>
internal sealed class Administrator(SapSandbox sandbox, TextWriter output) : IManualStepConfirmation
{
    public async ValueTask<ManualStepAnswer> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        var entries = new StepEntries(step);
        entries.Show(output);
        try
        {
            var told = step.Where switch
            {
                "SAP HCM" => Tell($"{sandbox.IdentityManagement.SynchronizeBusinessPartners()} business partner made"),
                "SAP HCM, transaction SA38" => Tell($"{sandbox.IdentityManagement.ExportEmployees()} employees exported"),
                _ when step.Where.EndsWith("Administrators → Add → System", StringComparison.Ordinal) => AddSystem(entries),
                _ when step.Where.EndsWith("Clients → Register New Client", StringComparison.Ordinal) => RegisterClient(entries),
                _ when step.Where.EndsWith("ipsproxy → Roles", StringComparison.Ordinal) => AssignRole(entries),
                _ when step.Where.EndsWith("Import Destination", StringComparison.Ordinal) => ImportDestination(entries),
                _ when step.Where.EndsWith("Proxy Systems → Add", StringComparison.Ordinal) => AddProxySystem(entries, IsOnNeo(step)),
                _ when step.Where.EndsWith("System Configuration → Import", StringComparison.Ordinal) => ImportRepository(entries),
                _ when step.Where.EndsWith("System Configuration → Jobs", StringComparison.Ordinal) => await LoadAsync(entries, cancellationToken),
                _ => null,
            };
            return told is null ? ManualStepAnswer.NotDone($"I do not know my way to {step.Where}") : ManualStepAnswer.Done(told);
        }
        catch (ConsoleRefusedException refusal)
        {
            return ManualStepAnswer.NotDone(refusal.Message);
        }
    }

    private static bool IsOnNeo(ManualStepInstructions step) => step.Where.StartsWith("Identity Provisioning administration console", StringComparison.Ordinal);

    private Dictionary<string, string> AddSystem(StepEntries step)
    {
        var credentials = sandbox.IdentityProvisioning.CloudIdentity.AddSystemAdministrator(step["Name"], step["Authorizations"].Split(", "));
        step.Keep("Client Secret", credentials.ClientSecret);
        return Tell($"the console shows client ID {credentials.ClientId}", ("ClientId", credentials.ClientId));
    }

    private Dictionary<string, string> RegisterClient(StepEntries step)
    {
        var id = sandbox.IdentityProvisioning.Neo.AddOAuthClient(step["Name"], step["Subscription"], step.Secret("Secret"), step["ID"], step["Authorization Grant"]);
        return Tell($"the list shows client {id}");
    }

    private Dictionary<string, string> AssignRole(StepEntries step)
    {
        sandbox.IdentityProvisioning.Neo.AssignRole(step["Role"], step["Individual Users → User ID"]);
        return Tell("the user stands under the role");
    }

    private Dictionary<string, string> ImportDestination(StepEntries step)
    {
        var properties = ((string[])["Name", "Type", "Description", "URL", "ProxyType", "Authentication", "User"]).ToDictionary(field => field, field => step[field]);
        properties["Password"] = step.Secret("Password");
        sandbox.IdentityProvisioning.Neo.AddDestination(properties);
        return Tell($"the list shows destination {step["Name"]}");
    }

    private Dictionary<string, string> AddProxySystem(StepEntries step, bool isOnNeo)
    {
        var properties = step.Below("Properties → Standard → ");
        foreach (var (name, _) in step.Below("Properties → Credential → "))
            properties[name] = step.Secret("Properties → Credential → " + name);
        IdentityProvisioningConsole console = isOnNeo ? sandbox.IdentityProvisioning.Neo : sandbox.IdentityProvisioning.CloudIdentity;
        var id = console.AddProxySystem(new ProxySystemForm
        {
            Type = step["Details → Type"],
            Name = step["Details → System Name"],
            Description = step["Details → Description"],
            Destination = step.Find("Details → Destination Name"),
            Properties = properties,
        });
        return Tell($"the address of its page ends in {id}", ("SystemId", id.ToString()));
    }

    private Dictionary<string, string> ImportRepository(StepEntries step)
    {
        var repository = sandbox.IdentityManagement.ImportRepository(step.File);
        var constants = step.Below("Constants → ");
        foreach (var (name, value) in constants)
            sandbox.IdentityManagement.SetConstant(repository, name, name.EndsWith("_PASSWORD", StringComparison.Ordinal) ? step.Secret("Constants → " + name) : value);
        return Tell($"the list shows repository {repository} with {constants.Count} constants set");
    }

    private async Task<Dictionary<string, string>> LoadAsync(StepEntries step, CancellationToken cancellationToken)
    {
        var result = await sandbox.IdentityManagement.RunInitialLoadAsync(step["Repository"], cancellationToken);
        return Tell($"the job's log says: {result.Users} users and {result.Groups} roles read", ("Users", result.Users.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private Dictionary<string, string> Tell(string seen, params (string Name, string Value)[] told)
    {
        output.WriteLine($"  > done: {seen}");
        return told.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
    }
}
