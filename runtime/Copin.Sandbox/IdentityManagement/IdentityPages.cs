using System.Globalization;
using System.Text;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.IdentityManagement;

/// <summary>
/// The pages of a sandbox that runs alone on which a person does what <see cref="IdentityProvisioningConsoles"/> and <see cref="IdentityManagementConsole"/>
/// offer to a program: forms on the sandbox's own address, answers in plain text, 409 for a refusal.
/// </summary>
internal sealed class IdentityPages(SapLandscape landscape)
{
    private readonly IdentityProvisioningConsoles _provisioning = new(landscape);
    private readonly IdentityManagementConsole _management = new(landscape);

    /// <summary>The answer, or null when the path is none of these pages.</summary>
    public async Task<Reply?> AnswerAsync(Call call)
    {
        // Fields stand in the body, never in the address: some are secrets.
        var form = new Form(call.BodyText);
        try
        {
            string? text = call.Method == "POST" ? Provision(call.Segments, form) ?? await ManageAsync(call.Path, form).ConfigureAwait(false) : Show(call.Segments);
            return text is null ? null : Reply.Text(200, text);
        }
        catch (ConsoleRefusedException refused)
        {
            return Reply.Text(409, refused.Message + "\n");
        }
    }

    private string? Show(string[] path)
    {
        switch (path)
        {
            case ["sandbox", "identity-provisioning", var tenant, "systems"] when Console(tenant) is { } console:
                return Lines(console.ProxySystems.Select(system => $"{system.Id}\t{system.Name}\t{system.Type}"));
            case ["sandbox", "identity-provisioning", var tenant, "systems", var id] when Console(tenant) is { } console && Guid.TryParse(id, out Guid system):
                return console.ExportCsv(system);
            case ["sandbox", "identity-management", "repositories"]:
                return Lines(_management.Repositories.Values.Select(repository => $"{repository.Name}\t{repository.Users.Length} users"));
            default:
                return null;
        }
    }

    private string? Provision(string[] path, Form form)
    {
        switch (path)
        {
            case ["sandbox", "identity-provisioning", "cloud-identity", "administrators"]:
                ClientCredentials client = _provisioning.CloudIdentity.AddSystemAdministrator(form["name"], form.All("authorization"));
                return $"{client.ClientId}\n{client.ClientSecret}\n";
            case ["sandbox", "identity-provisioning", "neo", "clients"]:
                return _provisioning.Neo.AddOAuthClient(form["name"], form["subscription"], form["secret"], form.Optional("id")) + "\n";
            case ["sandbox", "identity-provisioning", "neo", "roles"]:
                _provisioning.Neo.AssignRole(form["role"], form["user"]);
                return Lines(_provisioning.Neo.RoleAssignments);
            case ["sandbox", "identity-provisioning", "neo", "destinations"]:
                _provisioning.Neo.AddDestination(form.Fields());
                return Lines(_provisioning.Neo.Destinations.Keys);
            case ["sandbox", "identity-provisioning", var tenant, "systems"] when Console(tenant) is { } console:
                return console.AddProxySystem(new ProxySystemForm
                {
                    Name = form["name"],
                    Type = form["type"],
                    Description = form["description"],
                    Destination = form.Optional("destination"),
                    Properties = form.Fields(but: ["name", "type", "description", "destination"]),
                }) + "\n";
            default:
                return null;
        }
    }

    private async Task<string?> ManageAsync(string path, Form form)
    {
        switch (path)
        {
            case "/sandbox/identity-management/repositories":
                return _management.ImportRepository(form["file"]) + "\n";
            case "/sandbox/identity-management/constants":
                foreach ((string name, string value) in form.Fields(but: ["repository"]))
                {
                    _management.SetConstant(form["repository"], name, value);
                }

                return "";
            case "/sandbox/identity-management/initial-load":
                InitialLoadResult load = await _management.RunInitialLoadAsync(form["repository"]).ConfigureAwait(false);
                return string.Create(CultureInfo.InvariantCulture, $"{load.Users} users, {load.Groups} groups\n");
            case "/sandbox/identity-management/users":
                await _management.CreateUserAsync(form["repository"], form["worker"]).ConfigureAwait(false);
                return "";
            case "/sandbox/hcm/business-partners":
                return string.Create(CultureInfo.InvariantCulture, $"{_management.SynchronizeBusinessPartners()}\n");
            case "/sandbox/hcm/export":
                return string.Create(CultureInfo.InvariantCulture, $"{_management.ExportEmployees()}\n");
            default:
                return null;
        }
    }

    private IdentityProvisioningConsole? Console(string tenant) =>
        tenant switch { "cloud-identity" => _provisioning.CloudIdentity, "neo" => _provisioning.Neo, _ => null };

    private static string Lines(IEnumerable<string> lines) => lines.Aggregate(new StringBuilder(), (text, line) => text.Append(line).Append('\n')).ToString();

    private sealed class Form(string body)
    {
        private readonly List<(string Name, string Value)> _fields = [.. Call.Pairs(body)];

        public string this[string name] => Optional(name) ?? "";

        public string? Optional(string name) => All(name).FirstOrDefault();

        public IEnumerable<string> All(string name) => _fields.Where(field => field.Name == name).Select(field => field.Value);

        public Dictionary<string, string> Fields(params string[] but) => _fields.Where(field => !but.Contains(field.Name))
            .DistinctBy(field => field.Name).ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
    }
}
