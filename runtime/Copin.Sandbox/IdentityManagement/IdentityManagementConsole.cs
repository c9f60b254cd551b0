using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Copin.Sandbox.IdentityManagement;
using Copin.Sandbox.IdentityProvisioning;
using Copin.Sandbox.Scim;

namespace Copin.Sandbox;

/// <summary>
/// What a person does in the admin UI of SAP Identity Management 8.0 (repositories, initial load, users), and what SAP HCM before it does.
/// </summary>
/// <remarks>
/// Every method refuses, or fails as the job it starts, with a <see cref="ConsoleRefusedException"/>. Users are read and written over HTTP through the
/// proxy system with the repository's constants only, and changes arrive in S/4HANA at once.
/// </remarks>
public sealed partial class IdentityManagementConsole
{
    private readonly SapLandscape _landscape;

    internal IdentityManagementConsole(SapLandscape landscape) => _landscape = landscape;

    /// <summary>The repositories by name.</summary>
    public ImmutableSortedDictionary<string, RepositorySnapshot> Repositories => Locked(state => state.Repositories.ToImmutableSortedDictionary(
        pair => pair.Key,
        pair => new RepositorySnapshot(
            pair.Key,
            pair.Value.Constants.Where(constant => !IsSecret(constant.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
            [.. pair.Value.Accounts.Keys]),
        StringComparer.Ordinal));

    /// <summary>The identities that human resources exported, in the order of their IDs.</summary>
    public ImmutableArray<Employee> Identities => Locked(state => state.Identities.Values.ToImmutableArray());

    /// <summary>The employees of SAP HCM. The last one of the start has no business partner in S/4HANA yet.</summary>
    public ImmutableArray<Employee> Employees => Locked(state => state.Employees.ToImmutableArray());

    /// <summary><i>System Configuration &gt; Import</i>: makes the repository of a proxy system's CSV export, its constants prefilled.</summary>
    /// <returns>The repository's name.</returns>
    /// <exception cref="ConsoleRefusedException">The file is no such export, or there is a repository of that name already.</exception>
    public string ImportRepository(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        Dictionary<string, string> values = RepositoryCsv.Read(csv);
        string name = values["Name"];
        if (values["TypeQN"] != ProxySystemCsv.RepositoryType)
        {
            throw new ConsoleRefusedException($"TypeQN: '{values["TypeQN"]}' is no known repository type; expected {ProxySystemCsv.RepositoryType}");
        }

        if (name.Length == 0)
        {
            throw new ConsoleRefusedException("Name: the repository has no name");
        }

        return Locked(state =>
        {
            if (state.Repositories.ContainsKey(name))
            {
                throw new ConsoleRefusedException($"A repository named '{name}' exists already");
            }

            var repository = new Repository(name);
            foreach (string constant in ProxySystemCsv.Columns[(Array.IndexOf(ProxySystemCsv.Columns, "TypeQN") + 1)..])
            {
                repository.Constants[constant] = values[constant];
            }

            state.Repositories[name] = repository;
            return name;
        });
    }

    /// <summary>Sets a constant of a repository.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such repository, or the value cannot be.</exception>
    public void SetConstant(string repository, string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!ConstantName().IsMatch(name))
        {
            throw new ConsoleRefusedException($"'{name}' is no name of a repository constant");
        }

        if (name is "PROXY_PORT" or "SCIM_PORT" && value.Length > 0
            && (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int port) || port is < 1 or > 65535))
        {
            throw new ConsoleRefusedException($"{name}: '{value}' is no port");
        }

        if (name == "SCIM_ASSIGNMENT_METHOD" && value is not ("PATCH" or "PUT"))
        {
            throw new ConsoleRefusedException($"{name}: '{value}' is none of PATCH, PUT");
        }

        Locked(state => Find(state, repository).Constants[name] = value);
    }

    /// <summary>Deletes a repository.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such repository.</exception>
    public void DeleteRepository(string repository) => Locked(state => state.Repositories.Remove(Find(state, repository).Name));

    /// <summary>Starts the job <i>Initial Load</i> of a repository and waits for its end: reads all users and groups, page by page.</summary>
    /// <exception cref="ConsoleRefusedException">The job failed; the message says why.</exception>
    public async Task<InitialLoadResult> RunInitialLoadAsync(string repository, CancellationToken cancellationToken = default)
    {
        RepositoryClient client = Connect(repository);
        List<JsonObject> users = await client.ListAsync("Users", cancellationToken).ConfigureAwait(false);
        List<JsonObject> groups = await client.ListAsync("Groups", cancellationToken).ConfigureAwait(false);
        return Locked(state =>
        {
            Repository target = Find(state, repository);
            target.Accounts.Clear();
            target.Privileges.Clear();
            users.ForEach(user => target.Accounts[user.TextOf("userName") ?? user.TextOf("id") ?? ""] = user.TextOf("id") ?? "");
            groups.ForEach(group => target.Privileges[group.TextOf("externalId") ?? group.TextOf("displayName") ?? ""] = group.TextOf("id") ?? "");
            return new InitialLoadResult(users.Count, groups.Count);
        });
    }

    /// <summary>Assigns the repository's system privilege to an identity: its user is created in S/4HANA.</summary>
    /// <param name="repository">Name of the repository.</param>
    /// <param name="personExternalId">The worker's ID, which also becomes the user name.</param>
    /// <param name="cancellationToken">Cancels the job.</param>
    /// <exception cref="ConsoleRefusedException">There is no such identity, or the job failed, for instance because the business partner is missing.</exception>
    public async Task CreateUserAsync(string repository, string personExternalId, CancellationToken cancellationToken = default)
    {
        RepositoryClient client = Connect(repository);
        Employee identity = Locked(state => state.Identities.GetValueOrDefault(personExternalId)
            ?? throw new ConsoleRefusedException($"There is no identity {personExternalId}; human resources have not exported it"));
        var user = new JsonObject
        {
            ["schemas"] = new JsonArray(ScimAnswer.UserSchema, ScimAnswer.EnterpriseUserSchema),
            ["userName"] = identity.PersonExternalId,
            ["externalId"] = identity.PersonExternalId,
            ["name"] = new JsonObject { ["givenName"] = identity.FirstName, ["familyName"] = identity.LastName },
            ["userType"] = identity.RoleCode == BusinessPartnerRoles.ContingentWorker ? "Contingent Worker" : "Employee",
            ["active"] = true,
            [ScimAnswer.EnterpriseUserSchema] = new JsonObject { ["employeeNumber"] = identity.PersonExternalId },
        };
        if (identity.EmailAddress.Length > 0)
        {
            user["emails"] = new JsonArray(new JsonObject { ["value"] = identity.EmailAddress });
        }

        JsonObject created = await client.SendAsync(HttpMethod.Post, "/Users", user, cancellationToken).ConfigureAwait(false);
        Locked(state => Find(state, repository).Accounts[created.TextOf("userName") ?? personExternalId] = created.TextOf("id") ?? "");
    }

    /// <summary>Changes a user that was loaded or created.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such user in the repository, or the job failed.</exception>
    public async Task ChangeUserAsync(string repository, string userName, IdentityChange change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        RepositoryClient client = Connect(repository);
        string path = "/Users/" + Uri.EscapeDataString(Account(repository, userName));
        JsonObject user = await client.SendAsync(HttpMethod.Get, path, null, cancellationToken).ConfigureAwait(false);
        JsonObject name = user.PartOf("name") ?? (JsonObject)(user["name"] = new JsonObject());
        name["givenName"] = change.FirstName ?? name.TextOf("givenName");
        name["familyName"] = change.LastName ?? name.TextOf("familyName");
        user["userName"] = change.UserName ?? user.TextOf("userName");
        user["active"] = change.Active ?? user.FlagOf("active");
        if (change.EmailAddress is { } email)
        {
            user["emails"] = new JsonArray(new JsonObject { ["value"] = email });
        }

        JsonObject changed = await client.SendAsync(HttpMethod.Put, path, user, cancellationToken).ConfigureAwait(false);
        Locked(state =>
        {
            Repository target = Find(state, repository);
            target.Accounts.Remove(userName);
            return target.Accounts[changed.TextOf("userName") ?? userName] = changed.TextOf("id") ?? "";
        });
    }

    /// <summary>Deletes a user that was loaded or created.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such user in the repository, or the job failed.</exception>
    public async Task DeleteUserAsync(string repository, string userName, CancellationToken cancellationToken = default)
    {
        RepositoryClient client = Connect(repository);
        await client.SendAsync(HttpMethod.Delete, "/Users/" + Uri.EscapeDataString(Account(repository, userName)), null, cancellationToken).ConfigureAwait(false);
        Locked(state => Find(state, repository).Accounts.Remove(userName));
    }

    /// <summary>Assigns a business role to a user, or takes it away, with the repository's <c>SCIM_ASSIGNMENT_METHOD</c>.</summary>
    /// <exception cref="ConsoleRefusedException">There is no such user or role in the repository, or the job failed.</exception>
    public async Task AssignRoleAsync(string repository, string userName, string role, bool assigned = true, CancellationToken cancellationToken = default)
    {
        RepositoryClient client = Connect(repository);
        string user = Account(repository, userName);
        (string group, string method) = Locked(state =>
        {
            Repository target = Find(state, repository);
            return target.Privileges.TryGetValue(role, out string? id)
                ? (id, target.Constants["SCIM_ASSIGNMENT_METHOD"])
                : throw new ConsoleRefusedException($"Repository '{repository}' has no privilege for role {role}; has its initial load run?");
        });
        string path = "/Groups/" + Uri.EscapeDataString(group);
        var member = new JsonArray(new JsonObject { ["value"] = user });
        if (method == "PATCH")
        {
            await client.SendAsync(HttpMethod.Patch, path, new JsonObject
            {
                ["schemas"] = new JsonArray(ScimAnswer.PatchSchema),
                ["Operations"] = new JsonArray(new JsonObject { ["op"] = assigned ? "add" : "remove", ["path"] = "members", ["value"] = member }),
            }, cancellationToken).ConfigureAwait(false);
            return;
        }

        JsonObject current = await client.SendAsync(HttpMethod.Get, path, null, cancellationToken).ConfigureAwait(false);
        IEnumerable<JsonNode> others = current.ListOf("members").Where(known => known.TextOf("value") != user).Select(known => known.DeepClone());
        current["members"] = new JsonArray([.. others, .. assigned ? member.Select(added => added!.DeepClone()) : []]);
        await client.SendAsync(HttpMethod.Put, path, current, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>SAP HCM hires somebody; S/4HANA and Identity Management learn of it by <see cref="SynchronizeBusinessPartners"/> and <see cref="ExportEmployees"/>.</summary>
    public void Hire(Employee employee)
    {
        ArgumentNullException.ThrowIfNull(employee);
        Locked(state =>
        {
            state.Employees.Add(employee);
            return employee;
        });
    }

    /// <summary>SAP HCM synchronises its employees to S/4HANA as business partners.</summary>
    /// <returns>How many business partners were made.</returns>
    public int SynchronizeBusinessPartners() => Locked(state =>
    {
        var missing = state.Employees.Where(employee => _landscape.S4.Workforce.PartnerOf(null, employee.PersonExternalId) is null).ToList();
        missing.ForEach(employee => _landscape.S4.Workforce.AddPartner(
            employee.PersonExternalId, employee.RoleCode, employee.FirstName, employee.LastName, employee.EmailAddress));
        return missing.Count;
    });

    /// <summary>SAP HCM exports its employees to Identity Management, where they become identities.</summary>
    /// <returns>How many identities are new.</returns>
    public int ExportEmployees() => Locked(state => state.Employees.Count(employee => state.Identities.TryAdd(employee.PersonExternalId, employee)));

    private static bool IsSecret(string constant) => constant.EndsWith("PASSWORD", StringComparison.Ordinal);

    private static Repository Find(IdentityManagementState state, string name) =>
        state.Repositories.GetValueOrDefault(name) ?? throw new ConsoleRefusedException($"There is no repository '{name}'");

    [GeneratedRegex("^[A-Z][A-Z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex ConstantName();

    private RepositoryClient Connect(string repository) => Locked(state => new RepositoryClient(
        _landscape.Outgoing(), new Dictionary<string, string>(Find(state, repository).Constants, StringComparer.Ordinal), _landscape.Options.NetworkProxy));

    private string Account(string repository, string userName) => Locked(state => Find(state, repository).Accounts.GetValueOrDefault(userName)
        ?? throw new ConsoleRefusedException($"Repository '{repository}' has no user {userName}; has its initial load run?"));

    private T Locked<T>(Func<IdentityManagementState, T> act)
    {
        lock (_landscape.Gate)
        {
            return act(_landscape.IdentityManagement);
        }
    }
}
