using System.Net;
using Copin.Sandbox.Http;
using Microsoft.AspNetCore.Http;

namespace Copin.Sandbox;

/// <summary>
/// An SAP landscape on loopback: S/4HANA Cloud, Cloud Integration, a BTP subaccount and Identity Provisioning with their APIs, their state and their manners.
/// </summary>
/// <remarks>
/// One plain-HTTP listener on 127.0.0.1; the Host header decides which system is spoken to. <see cref="CreateHandler()"/> lets a client
/// use the systems' own <c>https://</c> addresses.
/// </remarks>
public sealed class SapSandbox : IAsyncDisposable
{
    private readonly SapLandscape _landscape;
    private readonly LoopbackServer _server;
    private readonly HttpClient _outgoing;

    private SapSandbox(SapLandscape landscape, LoopbackServer server, HttpClient outgoing)
    {
        _landscape = landscape;
        _server = server;
        _outgoing = outgoing;
        S4 = new S4HanaCloudInspector(landscape);
        Integration = new CloudIntegrationInspector(landscape);
        Subaccount = new SubaccountInspector(landscape);
        Launchpad = new FioriLaunchpad(landscape);
        SystemLandscape = new SystemLandscapeCockpit(landscape);
        GlobalAccount = new GlobalAccountInspector(landscape);
        IdentityProvisioning = new IdentityProvisioningConsoles(landscape);
        IdentityManagement = new IdentityManagementConsole(landscape);
    }

    /// <summary>Where the sandbox listens, <c>http://127.0.0.1:port</c>.</summary>
    public Uri Address => _server.Address;

    /// <summary>The hosts played.</summary>
    public IReadOnlyCollection<string> Hosts => _landscape.HostNames;

    /// <summary>Hosts, users, clients and secrets a landscape needs to connect.</summary>
    public SandboxConnections Connections => _landscape.Connections;

    /// <summary>Disturbances to inject.</summary>
    public SandboxFaults Faults => _landscape.Faults;

    /// <summary>What was asked of the sandbox.</summary>
    public SandboxRequests Requests => _landscape.Requests;

    /// <summary>State of the S/4HANA Cloud tenant, and what others may change in it.</summary>
    public S4HanaCloudInspector S4 { get; }

    /// <summary>State of the Cloud Integration tenant, and what others may change in it.</summary>
    public CloudIntegrationInspector Integration { get; }

    /// <summary>State of the BTP subaccount, and what others may change in it.</summary>
    public SubaccountInspector Subaccount { get; }

    /// <summary>The cockpit's <i>System Landscape</i>: systems, their registration, formations.</summary>
    public SystemLandscapeCockpit SystemLandscape { get; }

    /// <summary>State of the global account, and how to disturb it.</summary>
    public GlobalAccountInspector GlobalAccount { get; }

    /// <summary>The consoles of Identity Provisioning, where everything is done by hand.</summary>
    public IdentityProvisioningConsoles IdentityProvisioning { get; }

    /// <summary>The admin UI of SAP Identity Management, and the human resources whose employees it manages.</summary>
    public IdentityManagementConsole IdentityManagement { get; }

    /// <summary>What a business user sees who follows a link.</summary>
    public FioriLaunchpad Launchpad { get; }

    /// <summary>Starts a sandbox; it answers as soon as the task is done.</summary>
    /// <param name="options">Port, clock and names; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SapSandbox> StartAsync(SandboxOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new SandboxOptions();
        HttpClient? outgoing = null;
        var landscape = new SapLandscape(options, () => outgoing ?? throw new InvalidOperationException("The sandbox is not listening yet."));
        LoopbackServer server = await LoopbackServer.StartAsync(options.Port, landscape.AnswerAsync, cancellationToken).ConfigureAwait(false);
        outgoing = new HttpClient(NewHandler(server.Address, landscape));
        return new SapSandbox(landscape, server, outgoing);
    }

    /// <summary>A handler that sends <c>https://known host/…</c> to a sandbox running alone, for instance <c>http://127.0.0.1:5005</c>.</summary>
    /// <remarks>The hosts are asked for once, here, so that an absent sandbox is one error. An unknown host fails with <see cref="HttpRequestError.NameResolutionError"/>.</remarks>
    /// <exception cref="IOException">No sandbox answers at the address within five seconds.</exception>
    public static HttpMessageHandler CreateHandler(Uri sandboxAddress)
    {
        ArgumentNullException.ThrowIfNull(sandboxAddress);
        return new LoopbackHandler(sandboxAddress, LoopbackHandler.HostsFrom(sandboxAddress));
    }

    /// <summary>A handler that sends <c>https://known host/…</c> here. An unknown host fails with <see cref="HttpRequestError.NameResolutionError"/>.</summary>
    /// <remarks>It keeps cookies for each host unless a request brings its own Cookie header, and follows no redirect.</remarks>
    public HttpMessageHandler CreateHandler() => NewHandler(Address, _landscape);

    /// <summary>
    /// The whole state as sorted lines, messages left out: no generated id, no secret, the ids of clients and proxy systems by their names.
    /// Two runs that end in the same landscape give the same text.
    /// </summary>
    public string Describe()
    {
        Dictionary<string, string> clients;
        lock (_landscape.Gate)
        {
            clients = _landscape.Subaccount.Bindings.Where(binding => binding.Client is not null)
                .ToDictionary(binding => binding.Client!.Id, binding => $"{{client of {binding.Instance.Name}/{binding.Name}}}", StringComparer.Ordinal);
        }

        foreach ((string generated, string name) in State.IdentityText.Generated(this))
        {
            clients[generated] = name;
        }

        return State.LandscapeText.Of(this, clients);
    }

    /// <summary>Stops listening; calls still open are cut.</summary>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _outgoing.Dispose();
    }

    private static LoopbackHandler NewHandler(Uri address, SapLandscape landscape) => new(address, landscape.HostNames);
}
