using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Provisioning.Http;
using Copin.Sandbox;

namespace Copin.Provisioning.Tests.Clients;

/// <summary>A sandbox and the clients of its systems.</summary>
internal sealed class TestLandscape : IAsyncDisposable
{
    public const string PackageId = "CoPinS4HanaCloud";
    public const string FlowId = "ProjectsToCollaboration";
    public const string Password = "Canary-Pa55word-for-COPIN!";

    private readonly HttpMessageHandler _transport;
    private readonly SapConnectionOptions _options;

    private TestLandscape(SapSandbox sandbox, SapConnectionOptions options)
    {
        Sandbox = sandbox;
        _options = options;
        _transport = sandbox.CreateHandler();
        var connections = sandbox.Connections;
        S4Connection = Connect(S4Authentication());
        S4 = new CommunicationManagementClient(S4Connection);
        Integration = new CloudIntegrationClient(Connect("Cloud Integration", connections.CloudIntegration));
        Destinations = new DestinationClient(Connect("Destination service", connections.Destinations));
        ServiceManager = new ServiceManagerClient(Connect("Service Manager", connections.ServiceManager));
        Subscriptions = new SubscriptionClient(Connect("SaaS Manager", connections.Subscriptions));
        Authorization = new AuthorizationClient(Connect("Authorization", connections.Authorization));
        Accounts = new AccountsClient(Connect("Accounts service", connections.GlobalAccount.Accounts));
        Entitlements = new EntitlementsClient(Connect("Entitlements service", connections.GlobalAccount.Entitlements));
        Environments = new EnvironmentProvisioningClient(Connect("Provisioning service", connections.Provisioning));
    }

    public SapSandbox Sandbox { get; }

    public SapConnection S4Connection { get; }

    public CommunicationManagementClient S4 { get; }

    public CloudIntegrationClient Integration { get; }

    public DestinationClient Destinations { get; }

    public ServiceManagerClient ServiceManager { get; }

    public SubscriptionClient Subscriptions { get; }

    public AuthorizationClient Authorization { get; }

    public AccountsClient Accounts { get; }

    public EntitlementsClient Entitlements { get; }

    public EnvironmentProvisioningClient Environments { get; }

    public string S4Host => Sandbox.Connections.S4HanaCloud.ApiHost;

    public static SecretReader Secret(string value) => _ => new(value);

    /// <summary>Polls are a millisecond apart, so that a test that is not about time need not drive the clock.</summary>
    public static async Task<TestLandscape> StartAsync(SandboxOptions? sandbox = null, SapConnectionOptions? options = null) =>
        new(
            await SapSandbox.StartAsync(sandbox),
            options ?? new SapConnectionOptions
            {
                RetryDelay = TimeSpan.FromMilliseconds(1),
                MaxRetryDelay = TimeSpan.FromMilliseconds(5),
                Polling = new PollingOptions { FirstInterval = TimeSpan.FromMilliseconds(1), MaxInterval = TimeSpan.FromMilliseconds(5) },
            });

    /// <summary>A landscape whose sandbox and clients share a clock.</summary>
    public static Task<TestLandscape> StartAsync(FakeTimeProvider time, TimeSpan? tokenLifetime = null) =>
        StartAsync(
            new SandboxOptions { TimeProvider = time, TokenLifetime = tokenLifetime ?? TimeSpan.FromHours(12) },
            new SapConnectionOptions { TimeProvider = time });

    public BasicAuthentication S4Authentication(string? password = null) =>
        new(Sandbox.Connections.S4HanaCloud.User, Secret(password ?? Sandbox.Connections.S4HanaCloud.Password));

    public SapConnection Connect(SapAuthentication authentication, string? host = null) =>
        new($"S/4HANA Cloud {host ?? S4Host}", new Uri($"https://{host ?? S4Host}"), authentication, _transport, _options);

    public SapConnection Connect(string name, ServiceConnection service, string? clientSecret = null) =>
        new(name, service.Url, new OAuthClientCredentials(service.TokenUrl, service.ClientId, Secret(clientSecret ?? service.ClientSecret)), _transport, _options);

    public SapConnection Connect(string name, Uri address, SapAuthentication authentication) => new(name, address, authentication, _transport, _options);

    public IReadOnlyList<SandboxRequest> TokenRequests => [.. Sandbox.Requests.Where(static request => request.Path == "/oauth/token")];

    public async ValueTask DisposeAsync()
    {
        _transport.Dispose();
        await Sandbox.DisposeAsync();
    }
}
