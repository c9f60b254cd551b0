using System.Text.Json.Nodes;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Http;
using Copin.Sandbox;
using SampleLandscape = Samples.CoPin;

namespace Copin.Provisioning.Tests.CommandLine;

/// <summary>What a command wrote and ended with.</summary>
internal sealed record CommandOutcome(int Code, string Output, string Error)
{
    /// <summary>The result of a command with <c>--json</c>; nothing else may stand on standard output.</summary>
    public JsonObject Json => Assert.IsType<JsonObject>(JsonNode.Parse(Output));

    /// <summary>The lines that begin an error, with the line breaks of its message taken out.</summary>
    public IReadOnlyList<string> Errors => [.. Error.ReplaceLineEndings("\n").Replace("\n       ", " ", StringComparison.Ordinal).Split('\n').Where(line => line.StartsWith("error: ", StringComparison.Ordinal))];

    public IReadOnlyList<string> Lines => Output.ReplaceLineEndings("\n").Split('\n');
}

/// <summary>A sandbox, a project folder with environment file and secrets, and the sample's command line as it runs without a terminal.</summary>
internal sealed class CommandLineRig : IAsyncDisposable
{
    public const string Password = "Canary-Correct-Horse-1-Battery";

    private readonly List<HttpMessageHandler> _handlers = [];

    private CommandLineRig(SapSandbox sandbox) => Sandbox = sandbox;

    public SapSandbox Sandbox { get; }

    /// <summary>The project's folder: environments, secrets, journal.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("copin-cli-").FullName;

    public string EnvironmentFile => Path.Combine(Folder, "environments", "dev.json");

    /// <summary>Goes around each handler that a command is given.</summary>
    public Func<HttpMessageHandler, HttpMessageHandler> Around { get; set; } = handler => handler;

    public static async Task<CommandLineRig> StartAsync()
    {
        var rig = new CommandLineRig(await SapSandbox.StartAsync(new SandboxOptions { PollsUntilDone = 1, Secret = name => $"Canary-{name}-9f3" }));
        Directory.CreateDirectory(Path.Combine(rig.Folder, "environments"));
        var connections = rig.Sandbox.Connections;
        rig.SetSecret("s4", connections.S4HanaCloud.Password);
        rig.SetSecret("copin", Password);
        rig.WriteEnvironment(new JsonObject
        {
            ["S4"] = new JsonObject { ["Host"] = connections.S4HanaCloud.Host, ["User"] = connections.S4HanaCloud.User, ["Password"] = Reference("s4") },
            ["Integration"] = rig.Key("integration", connections.CloudIntegration),
            ["Subaccount"] = new JsonObject
            {
                ["Subdomain"] = connections.SubaccountSubdomain,
                ["Destinations"] = rig.Key("destinations", connections.Destinations),
                ["ServiceManager"] = rig.Key("service-manager", connections.ServiceManager),
                ["Subscriptions"] = rig.Key("subscriptions", connections.Subscriptions),
                ["Authorization"] = rig.Key("authorization", connections.Authorization),
            },
            ["CopinPassword"] = Reference("copin"),
            ["ProjectLead"] = "lead@example.com",
        });
        return rig;
    }

    public static JsonObject Reference(string file) => new() { ["$secret"] = $"file:{file}" };

    /// <summary>Puts a secret's value where the environment file says that it is.</summary>
    public void SetSecret(string name, string value) => File.WriteAllText(Path.Combine(Folder, name), value);

    public JsonObject ReadEnvironment() => JsonNode.Parse(File.ReadAllText(EnvironmentFile))!.AsObject();

    public void WriteEnvironment(JsonObject values) => File.WriteAllText(EnvironmentFile, values.ToJsonString());

    /// <summary>The sample's command line.</summary>
    public Task<CommandOutcome> RunAsync(params string[] args) => RunAsync(default(CancellationToken), args);

    public Task<CommandOutcome> RunAsync(CancellationToken cancellationToken, params string[] args) => RunAsync(SampleLandscape.Application, cancellationToken, args);

    /// <summary>The command line of another landscape, in the same folder.</summary>
    public async Task<CommandOutcome> RunAsync(LandscapeApplication landscape, CancellationToken cancellationToken, params string[] args)
    {
        using StringWriter output = new(), error = new();
        var handler = Around(Sandbox.CreateHandler());
        _handlers.Add(handler);
        var application = new LandscapeApplication(landscape.Declaration, landscape.Sources, landscape.Bind)
        {
            Output = output,
            Error = error,
            IsInteractive = false,
            EnvironmentDirectory = Folder,
            SandboxHandler = SapSandbox.CreateHandler,
            Options = new ProvisioningOptions
            {
                Handler = handler,
                JournalDirectory = Path.Combine(Folder, ".copin"),
                SecretsDirectory = Folder,
                Connections = new SapConnectionOptions
                {
                    RetryDelay = TimeSpan.FromMilliseconds(1),
                    MaxRetryDelay = TimeSpan.FromMilliseconds(2),
                    Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(1), MaxInterval = TimeSpan.FromMilliseconds(2), Timeout = TimeSpan.FromSeconds(30), ProbeTimeout = TimeSpan.FromMilliseconds(50) },
                },
            },
        };
        var code = await application.RunAsync(args, cancellationToken);
        return new CommandOutcome(code, output.ToString(), error.ToString());
    }

    /// <summary>Every secret that there is: of the connections, of the landscape, and those that the systems made.</summary>
    public async Task<IReadOnlyList<string>> SecretsAsync()
    {
        var connections = Sandbox.Connections;
        List<string> secrets =
        [
            Password, connections.S4HanaCloud.Password, connections.CloudIntegration.ClientSecret, connections.Destinations.ClientSecret,
            connections.ServiceManager.ClientSecret, connections.Subscriptions.ClientSecret, connections.Authorization.ClientSecret,
        ];
        using var handler = Sandbox.CreateHandler();
        var key = connections.ServiceManager;
        var manager = new ServiceManagerClient(new SapConnection("Service Manager", key.Url, new OAuthClientCredentials(key.TokenUrl, key.ClientId, _ => new(key.ClientSecret)), handler, new SapConnectionOptions()));
        // Only a single binding is read with its credentials.
        foreach (var instance in await manager.Instances.ListAsync())
            foreach (var binding in await manager.Bindings.ListAsync(instance.Id))
                foreach (var name in (string[])["clientsecret", "uaa.clientsecret", "oauth.clientsecret"])
                    if ((await manager.Bindings.GetAsync(binding.Id))?.Credentials?.GetSecret(name) is { } reader)
                        secrets.Add(await reader(default));
        return secrets;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var handler in _handlers)
            handler.Dispose();
        await Sandbox.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private JsonObject Key(string secret, ServiceConnection connection)
    {
        SetSecret(secret, connection.ClientSecret);
        return new JsonObject { ["Url"] = connection.Url.AbsoluteUri, ["TokenUrl"] = connection.TokenUrl.AbsoluteUri, ["ClientId"] = connection.ClientId, ["ClientSecret"] = Reference(secret) };
    }
}
