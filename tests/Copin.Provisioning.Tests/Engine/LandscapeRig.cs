using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests;

/// <summary>A sandbox, a folder for journal and secrets, and sessions of the CoPin sample on them.</summary>
internal sealed class LandscapeRig : IAsyncDisposable
{
    private readonly List<HttpMessageHandler> _handlers = [];

    private LandscapeRig(SapSandbox sandbox, string folder) => (Sandbox, Folder) = (sandbox, folder);

    public SapSandbox Sandbox { get; }

    /// <summary>Holds the secrets' files and, below, the journal.</summary>
    public string Folder { get; }

    public string JournalFolder => Path.Combine(Folder, "journal");

    public string JournalFile => Path.Combine(JournalFolder, "co-pin.dev.journal");

    /// <summary>The declaration that sessions have, unless they are given another.</summary>
    public string Source { get; set; } = DeclaredLandscape.CoPin;

    /// <summary>What was told while sessions worked.</summary>
    public RecordedEvents Events { get; } = new();

    public RecordedSteps Steps { get; } = new();

    public static async Task<LandscapeRig> StartAsync(SandboxOptions? options = null)
    {
        var sandbox = await SapSandbox.StartAsync(options ?? new SandboxOptions { PollsUntilDone = 1 });
        var folder = Directory.CreateTempSubdirectory("copin-engine-").FullName;
        var rig = new LandscapeRig(sandbox, folder);
        var connections = sandbox.Connections;
        rig.SetSecret("s4", connections.S4HanaCloud.Password);
        rig.SetSecret("copin", "Correct-Horse-Battery-1-Staple");
        foreach (var (name, connection) in new[]
        {
            ("integration", connections.CloudIntegration), ("destinations", connections.Destinations), ("service-manager", connections.ServiceManager),
            ("subscriptions", connections.Subscriptions), ("authorization", connections.Authorization),
            ("provisioning", connections.Provisioning), ("accounts", connections.GlobalAccount.Accounts), ("entitlements", connections.GlobalAccount.Entitlements),
        })
            rig.SetSecret(name, connection.ClientSecret);
        return rig;
    }

    /// <summary>Puts a secret's value where its parameter says that it is.</summary>
    public void SetSecret(string name, string value) => File.WriteAllText(Path.Combine(Folder, name), value + "\n");

    /// <summary>The values of the sample's parameters.</summary>
    public Dictionary<string, ILandscapeParameter> Parameters()
    {
        var connections = Sandbox.Connections;
        return new(StringComparer.Ordinal)
        {
            ["S4"] = new S4HanaCloudTenant(connections.S4HanaCloud.Host, new BasicCredentials(connections.S4HanaCloud.User, Secret.FromFile("s4"))),
            ["Integration"] = new CloudIntegrationTenant(Key(connections.CloudIntegration, "integration")),
            ["Subaccount"] = new BtpSubaccount(connections.SubaccountSubdomain)
            {
                Destinations = Key(connections.Destinations, "destinations"),
                ServiceManager = Key(connections.ServiceManager, "service-manager"),
                Subscriptions = Key(connections.Subscriptions, "subscriptions"),
                Authorization = Key(connections.Authorization, "authorization"),
                Provisioning = Key(connections.Provisioning, "provisioning"),
                Id = connections.SubaccountId,
                Region = connections.Region,
            },
            ["GlobalAccount"] = new GlobalAccount(connections.GlobalAccount.Subdomain)
            {
                Accounts = Key(connections.GlobalAccount.Accounts, "accounts"),
                Entitlements = Key(connections.GlobalAccount.Entitlements, "entitlements"),
            },
            ["IntegrationToken"] = Secret.FromFile("token"),
            ["ReplicationPassword"] = Secret.FromFile("replication"),
            ["CopinPassword"] = Secret.FromFile("copin"),
            ["ProjectLead"] = new TextParameter("lead@example.com"),
        };

        static ServiceKeyCredentials Key(ServiceConnection connection, string secret) => new(connection.Url, connection.TokenUrl, connection.ClientId, Secret.FromFile(secret));
    }

    /// <summary>A session as a new process would open it: new clients, the same sandbox and journal.</summary>
    public LandscapeSession Open(Func<HttpMessageHandler, HttpMessageHandler>? around = null, Func<ProvisioningOptions, ProvisioningOptions>? change = null, Dictionary<string, ILandscapeParameter>? parameters = null) =>
        OpenOn(DeclaredLandscape.Read(Source, parameters ?? Parameters()), change, around);

    /// <summary>A session of another landscape.</summary>
    public LandscapeSession OpenOn(ILandscape landscape, Func<ProvisioningOptions, ProvisioningOptions>? change = null, Func<HttpMessageHandler, HttpMessageHandler>? around = null)
    {
        var inner = Sandbox.CreateHandler();
        var handler = around?.Invoke(inner) ?? inner;
        _handlers.Add(handler);
        var options = new ProvisioningOptions
        {
            Environment = "dev",
            Handler = handler,
            JournalDirectory = JournalFolder,
            SecretsDirectory = Folder,
            Progress = Events,
            ManualSteps = Steps,
            Connections = Quick,
        };
        return LandscapeSession.Open(landscape, change?.Invoke(options) ?? options);
    }

    public async Task<Plan> PlanAsync()
    {
        await using var session = Open();
        return await session.PlanAsync();
    }

    public async Task<ApplyResult> ApplyAsync(bool prune = false)
    {
        await using var session = Open();
        return await session.ApplyAsync(prune);
    }

    /// <summary>Applies, and fails the test where anything failed.</summary>
    public async Task<ApplyResult> ApplyWellAsync(bool prune = false)
    {
        var result = await ApplyAsync(prune);
        Assert.Empty(result.Failures);
        Assert.True(result.Succeeded, string.Join("\n", result.Items));
        return result;
    }

    public async Task<CheckResult> CheckAsync()
    {
        await using var session = Open();
        return await session.CheckAsync();
    }

    public async Task<DestroyResult> DestroyAsync()
    {
        await using var session = Open();
        return await session.DestroyAsync();
    }

    /// <summary>Takes a credential away, as somebody does in the console.</summary>
    public Task<bool> DeleteCredentialAsync(string name) => Integration.UserCredentials.DeleteAsync(name);

    /// <summary>Calls a deployed flow with a client that may, which is made for it and taken away again.</summary>
    public async Task<HttpResponseMessage> CallFlowAsync(string flow)
    {
        var manager = new ServiceManagerClient(Connect("Service Manager", Sandbox.Connections.ServiceManager));
        var plan = await manager.Plans.FindAsync("it-rt", "integration-flow");
        var instance = await manager.Instances.CreateAsync("caller", plan!.Id, new JsonObject { ["roles"] = new JsonArray("ESBMessaging.send"), ["grant-types"] = new JsonArray("client_credentials") });
        var binding = await manager.Bindings.CreateAsync("caller", instance);
        var secret = await binding.Credentials!.GetSecret("oauth.clientsecret")!(default);
        using var client = new HttpClient(Sandbox.CreateHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, await Integration.Endpoints.FindUrlAsync(flow));
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{binding.Credentials.GetText("oauth.clientid")}:{secret}")));
        var answer = await client.SendAsync(request);
        await manager.Bindings.DeleteAsync(binding.Id);
        await manager.Instances.DeleteAsync(instance);
        return answer;
    }

    /// <summary>The tenant as somebody else would work with it.</summary>
    public CloudIntegrationClient Integration => new(Connect("Cloud Integration", Sandbox.Connections.CloudIntegration));

    private SapConnection Connect(string name, ServiceConnection connection) =>
        new(name, connection.Url, new OAuthClientCredentials(connection.TokenUrl, connection.ClientId, _ => new(connection.ClientSecret)), Sandbox.CreateHandler(), Quick);

    /// <summary>
    /// Everything that the systems have, without what differs from run to run: keys, client IDs, time stamps, messages. Two equal texts are two equal landscapes.
    /// </summary>
    public string Describe()
    {
        var s4 = Sandbox.S4.Snapshot();
        var integration = Sandbox.Integration.Snapshot();
        var subaccount = Sandbox.Subaccount.Snapshot();
        var clients = subaccount.Destinations.SelectMany(destination => destination.Properties.Where(property => property.Key == "User").Select(property => property.Value)).ToHashSet();
        List<string> lines =
        [
            .. s4.Users.Select(user => $"user {user.Name} '{user.Description}' {user.LockStatus}"),
            .. s4.Systems.Select(system => string.Create(CultureInfo.InvariantCulture, $"system {system.Id} {system.Name} {system.HostName}:{system.Port} {system.IsInboundOnly} '{system.Description}' in {string.Join(',', system.InboundUsers)} out {string.Join(',', system.OutboundUsers)}")),
            .. s4.Arrangements.Select(arrangement => $"arrangement {arrangement.Name} {arrangement.ScenarioId} {arrangement.SystemId} {arrangement.InboundUser} {arrangement.OutboundUser}"),
            .. integration.SecurityMaterial.Select(material => $"material {material.Set} {material.Name} {(material.Set == "UserCredentials" ? material.User : "")}"),
            .. integration.Packages.Select(package => $"package {package.Id} {string.Join(';', package.Flows.Select(flow => $"{flow.Id}({string.Join(',', flow.Parameters)})"))}"),
            .. integration.Deployed.Select(flow => $"deployed {flow.Id} {flow.Status} {string.Join(',', flow.Parameters)}"),
            .. subaccount.Destinations.Select(destination => $"destination {destination.Level} {destination.Name} {string.Join(',', destination.Properties.Where(property => !clients.Contains(property.Value)))}"),
            .. subaccount.Instances.Select(instance => $"instance {instance.Name} {instance.Offering} {instance.Plan} {instance.Ready} {instance.Parameters} {instance.Labels}"),
            .. subaccount.Bindings.Select(binding => $"binding {binding.Instance} {binding.Name} {binding.Ready}"),
            .. subaccount.Subscriptions.Select(subscription => $"subscription {subscription.Application} {subscription.Plan} {subscription.State}"),
            .. subaccount.RoleAssignments.Select(assignment => $"role {assignment.RoleCollection} {assignment.Origin} {assignment.User}"),
        ];
        lines.Sort(StringComparer.Ordinal);
        return string.Join("\n", lines);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var handler in _handlers)
            handler.Dispose();
        await Sandbox.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static readonly SapConnectionOptions Quick = new()
    {
        RetryDelay = TimeSpan.FromMilliseconds(1),
        MaxRetryDelay = TimeSpan.FromMilliseconds(2),
        Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(1), MaxInterval = TimeSpan.FromMilliseconds(2), Timeout = TimeSpan.FromSeconds(30), ProbeTimeout = TimeSpan.FromMilliseconds(50) },
    };
}

/// <summary>Keeps what was told.</summary>
internal sealed class RecordedEvents : IProgress<ProvisioningEvent>
{
    private readonly List<ProvisioningEvent> _events = [];

    public IReadOnlyList<ProvisioningEvent> All
    {
        get
        {
            lock (_events)
                return [.. _events];
        }
    }

    public void Report(ProvisioningEvent value)
    {
        lock (_events)
            _events.Add(value);
    }
}

/// <summary>Answers for the person, and keeps what was asked.</summary>
internal sealed class RecordedSteps : IManualStepConfirmation
{
    private readonly List<ManualStepInstructions> _asked = [];

    /// <summary>What the person answers.</summary>
    public Func<ManualStepInstructions, ManualStepAnswer> Answer { get; set; } = _ => ManualStepAnswer.Done();

    public IReadOnlyList<ManualStepInstructions> Asked => _asked;

    public ValueTask<ManualStepAnswer> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        _asked.Add(step);
        return new(Answer(step));
    }
}
