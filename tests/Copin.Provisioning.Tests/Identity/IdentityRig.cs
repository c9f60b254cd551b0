using System.Text.Json.Nodes;
using Copin.Model;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using Copin.Sandbox;
using Samples;

namespace Copin.Provisioning.Tests.Identity;

/// <summary>A sandbox, a person before its consoles, and sessions of the sample's two landscapes on it.</summary>
internal sealed class IdentityRig : IAsyncDisposable
{
    public const string Canary = "Canary-4b7e";

    private readonly List<HttpMessageHandler> _handlers = [];
    private readonly string _prefix = $"COPIN_TEST_{Guid.NewGuid():N}_";

    private IdentityRig(SapSandbox sandbox, bool isLegacy)
    {
        (Sandbox, IsLegacy) = (sandbox, isLegacy);
        Person = new Person(new Administrator(sandbox, TextWriter.Null));
    }

    public SapSandbox Sandbox { get; }

    public bool IsLegacy { get; }

    public Person Person { get; }

    public RecordedEvents Events { get; } = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("copin-identity-").FullName;

    public string JournalFolder => Path.Combine(Folder, "journal");

    public string JournalFile => Path.Combine(JournalFolder, IsLegacy ? "identity-legacy.dev.journal" : "identity.dev.journal");

    /// <summary>The host of the network proxy, as the legacy landscape is told it.</summary>
    public string NetworkProxyHost { get; set; } = "proxy.copin-demo.example";

    /// <summary>How long a step that was said to be done may take to be seen; short, since most are seen at once or never.</summary>
    public TimeSpan ProbeTimeout { get; set; } = TimeSpan.FromMilliseconds(20);

    /// <summary>What the environment variable of the OAuth client's secret ends in.</summary>
    public string Elsewhere { get; set; } = "";

    /// <summary>Every secret by the name of its parameter, as long as it is set.</summary>
    public IReadOnlyList<string> Secrets => [.. Names.Select(Variable).Select(Environment.GetEnvironmentVariable).OfType<string>(), Sandbox.Connections.S4HanaCloud.Password];

    private static string[] Names { get; } = ["S4", "IpsPassword", "ProxySecret", "ClientSecret", "NetworkProxyPassword"];

    public static async Task<IdentityRig> StartAsync(bool isLegacy = false, SandboxOptions? options = null)
    {
        var rig = new IdentityRig(await SapSandbox.StartAsync(options ?? new SandboxOptions { Secret = name => $"{Canary}-{name.Replace(' ', '-')}-Aa1!" }), isLegacy);
        rig.SetSecret("S4", rig.Sandbox.Connections.S4HanaCloud.Password);
        rig.SetSecret("IpsPassword", Canary + "-ips-password-Aa1!");
        rig.SetSecret("ClientSecret", Canary + "-client-secret");
        rig.SetSecret("NetworkProxyPassword", Canary + "-network-proxy");
        return rig;
    }

    /// <summary>Sets a secret where the landscape's parameter says that it is.</summary>
    public void SetSecret(string parameter, string? value) => Environment.SetEnvironmentVariable(Variable(parameter), value);

    /// <summary>The environment variable of a secret.</summary>
    public string Variable(string parameter) => _prefix + parameter.ToUpperInvariant();

    public ILandscape Landscape()
    {
        var connections = Sandbox.Connections;
        var s4 = new S4HanaCloudTenant(connections.S4HanaCloud.Host, new BasicCredentials(connections.S4HanaCloud.User, Secret.FromEnvironment(Variable("S4"))));
        var management = new IdentityManagementSystem(connections.IdentityManagementUrl);
        var neo = connections.IdentityProvisioningOnNeo;
        return IsLegacy
            ? new Legacy(
                s4, IdentityProvisioningTenant.OnNeo(neo.Host, neo.Provider, neo.Consumer), management, Of("IpsPassword"), Of("ClientSecret" + Elsewhere), Of("NetworkProxyPassword"), NetworkProxyHost)
            : new CloudIdentity(s4, new IdentityProvisioningTenant(connections.IdentityProvisioning.Host), management, Of("IpsPassword"), Of("ProxySecret"));

        Secret Of(string parameter) => Secret.FromEnvironment(Variable(parameter));
    }

    /// <summary>A session as a new process would open it.</summary>
    public LandscapeSession Open(Func<HttpMessageHandler, HttpMessageHandler>? around = null, ILandscape? landscape = null) =>
        LandscapeSession.Open(landscape ?? Landscape(), Options(around) with { ManualSteps = Person, Progress = Events });

    public async Task<ApplyResult> ApplyAsync()
    {
        await using var session = Open();
        return await session.ApplyAsync();
    }

    /// <summary>Applies, and fails the test where anything failed or waits.</summary>
    public async Task<ApplyResult> ApplyWellAsync()
    {
        var result = await ApplyAsync();
        Assert.True(result.Succeeded, string.Join("\n", result.Failures.Select(failure => failure.Message).Concat(result.Items.Select(item => $"{item} {item.Note}"))));
        return result;
    }

    public async Task<Plan> PlanAsync()
    {
        await using var session = Open();
        return await session.PlanAsync();
    }

    public async Task<CheckResult> CheckAsync()
    {
        await using var session = Open();
        return await session.CheckAsync();
    }

    /// <summary>The steps that the journal says are confirmed.</summary>
    public IReadOnlySet<string> Confirmed()
    {
        using var journal = LandscapeJournal.Read(JournalFile);
        return journal.Present().Where(entry => entry.Fact == JournalFact.Applied).Select(entry => entry.Resource).ToHashSet();
    }

    /// <summary>The landscape's command line without a terminal.</summary>
    public async Task<CommandLine.CommandOutcome> RunAsync(params string[] args)
    {
        WriteEnvironment();
        using StringWriter output = new(), error = new();
        var sample = IsLegacy ? Legacy.Application : CloudIdentity.Application;
        var application = new LandscapeApplication(sample.Declaration, sample.Sources, sample.Bind)
        {
            Output = output, Error = error, IsInteractive = false, EnvironmentDirectory = Folder, Options = Options(null),
        };
        var code = await application.RunAsync([.. args, "--environment", "dev"]);
        return new(code, output.ToString(), error.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var name in Names)
            SetSecret(name, null);
        foreach (var handler in _handlers)
            handler.Dispose();
        await Sandbox.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private ProvisioningOptions Options(Func<HttpMessageHandler, HttpMessageHandler>? around)
    {
        var inner = Sandbox.CreateHandler();
        var handler = around?.Invoke(inner) ?? inner;
        _handlers.Add(handler);
        return new ProvisioningOptions
        {
            Environment = "dev",
            Handler = handler,
            JournalDirectory = JournalFolder,
            Connections = new SapConnectionOptions
            {
                RetryDelay = TimeSpan.FromMilliseconds(1),
                MaxRetryDelay = TimeSpan.FromMilliseconds(2),
                Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(1), MaxInterval = TimeSpan.FromMilliseconds(2), ProbeTimeout = ProbeTimeout },
            },
        };
    }

    private void WriteEnvironment()
    {
        var connections = Sandbox.Connections;
        var neo = connections.IdentityProvisioningOnNeo;
        var values = new JsonObject
        {
            ["S4"] = new JsonObject { ["Host"] = connections.S4HanaCloud.Host, ["User"] = connections.S4HanaCloud.User, ["Password"] = Reference("S4") },
            ["Provisioning"] = IsLegacy
                ? new JsonObject { ["Neo"] = new JsonObject { ["Host"] = neo.Host, ["Provider"] = neo.Provider, ["Consumer"] = neo.Consumer } }
                : new JsonObject { ["Host"] = connections.IdentityProvisioning.Host },
            ["Management"] = new JsonObject { ["Url"] = connections.IdentityManagementUrl.AbsoluteUri },
            ["NetworkProxyHost"] = NetworkProxyHost,
        };
        foreach (var name in Names.Skip(1))
            values[name] = Reference(name);
        Directory.CreateDirectory(Path.Combine(Folder, "environments"));
        File.WriteAllText(Path.Combine(Folder, "environments", "dev.json"), values.ToJsonString());

        JsonObject Reference(string name) => new() { ["$secret"] = $"env:{Variable(name)}" };
    }
}
