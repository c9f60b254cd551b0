using Copin.Sandbox.CloudIntegration;
using Copin.Sandbox.GlobalAccount;
using Copin.Sandbox.Http;
using Copin.Sandbox.IdentityManagement;
using Copin.Sandbox.IdentityProvisioning;
using Copin.Sandbox.S4HanaCloud;
using Copin.Sandbox.Subaccount;
using Copin.Sandbox.SystemLandscape;
using Microsoft.AspNetCore.Http;

namespace Copin.Sandbox;

/// <summary>The systems, their hosts and the one lock under which they change.</summary>
internal sealed class SapLandscape
{
    private readonly Dictionary<string, VirtualHost> _hosts;
    private readonly LandscapePages _pages;
    private readonly CsrfSessions _integrationCsrf = new("JSESSIONID", "/api/v1");
    private readonly CsrfSessions _s4Csrf = new("SAP_SESSIONID_S4H_100", "/");
    private readonly IdentityPages _identityPages;

    public SapLandscape(SandboxOptions options, Func<HttpClient> outgoing)
    {
        Options = options;
        Outgoing = outgoing;
        Tokens = new OAuthTokens(options.TimeProvider, options.TokenLifetime);
        Names = new HostNameSet(options);
        Connections = SandboxBootstrap.Connect(this);
        S4 = new S4HanaCloudTenant(Connections.S4HanaCloud, options);
        Integration = new CloudIntegrationTenant(options, Names.IntegrationRuntime);
        Subaccount = new SubaccountState(this);
        Systems = new SystemLandscapeState(this);
        GlobalAccount = new GlobalAccountState(this);
        _pages = new LandscapePages(this);
        CloudIdentity = new CloudIdentityTenant(this);
        Neo = new NeoTenant(this);
        IdentityManagement = new IdentityManagementState();
        _identityPages = new IdentityPages(this);

        var s4Admission = new CommunicationUserAdmission(S4, _s4Csrf);
        // The table of hosts and APIs: a new API is one file and one line here.
        VirtualHost[] table =
        [
            new(Names.S4Api, "S/4HANA Cloud, API host", s4Admission,
                new VirtualHostApi(Names),
                new CommunicationUsersApi(S4),
                new CommunicationSystemsApi(S4),
                new CommunicationArrangementsApi(S4, Names),
                new BusinessPartnerApi(S4),
                new EnterpriseProjectApi(S4),
                new QueryBusinessUserApi(S4),
                new ManageBusinessUserApi(S4),
                new BusinessRolesApi(S4),
                new BusinessUserScimApi(S4)),
            new(Names.S4Ui, "S/4HANA Cloud, UI host", Admission.Open,
                new VirtualHostApi(Names),
                new FioriLogonPages()),
            new(Names.Integration, "Cloud Integration, management (plan api)", new BearerAdmission(Tokens, ServiceNames.CloudIntegrationApi, _integrationCsrf),
                new ServiceRootApi(),
                new SecurityMaterialApi(Integration),
                new IntegrationPackagesApi(Integration),
                new DesigntimeArtifactsApi(Integration),
                new ConfigurationsBatchApi(Integration),
                new DeploymentApi(Integration),
                new RuntimeArtifactsApi(Integration),
                new ServiceEndpointsApi(Integration),
                new MessageProcessingLogsApi(Integration)),
            new(Names.IntegrationRuntime, "Cloud Integration, runtime (plan integration-flow)", new FlowCallerAdmission(Tokens, Integration),
                new FlowEndpointApi(this)),
            new(Names.Token, "OAuth tokens of the subaccount", Admission.Open,
                new OAuthTokenApi(Tokens)),
            new(Names.Destination, "Destination service", new BearerAdmission(Tokens, ServiceNames.Destination),
                new DestinationsApi(Subaccount),
                new FindDestinationApi(this)),
            new(Names.ServiceManager, "Service Manager", new BearerAdmission(Tokens, ServiceNames.ServiceManager),
                new ServiceCatalogApi(Subaccount),
                new ServiceInstancesApi(Subaccount),
                new ServiceBindingsApi(Subaccount)),
            new(Names.SaasManager, "SaaS Manager", new BearerAdmission(Tokens, ServiceNames.SaasManager),
                new SubscriptionsApi(Subaccount)),
            new(Names.Accounts, "Accounts service", new BearerAdmission(Tokens, ServiceNames.CloudManagement), new AccountsApi(GlobalAccount)),
            new(Names.Entitlements, "Entitlements service", new BearerAdmission(Tokens, ServiceNames.CloudManagement), new EntitlementsApi(GlobalAccount, Systems)),
            new(Names.Provisioning, "Provisioning service", new BearerAdmission(Tokens, ServiceNames.SaasManager), new EnvironmentsApi(GlobalAccount)),
            new(Names.Authorization, "Authorization and trust (XSUAA)", new BearerAdmission(Tokens, ServiceNames.Authorization),
                new RoleCollectionsApi(Subaccount)),
            new(Names.Identity, "SAP Cloud Identity Services, with Identity Provisioning", new ProxyAdmission(CloudIdentity),
                new ProxySystemApi(CloudIdentity),
                new OAuthTokenApi(Tokens, CloudIdentity.TokenPath, CloudIdentity.TokenHost)),
            new(Names.NeoProxy, "Identity Provisioning in the Neo environment", new ProxyAdmission(Neo),
                new ProxySystemApi(Neo)),
            new(Names.NeoToken, "OAuth tokens of the Neo subaccount", Admission.Open,
                new OAuthTokenApi(Tokens, Neo.TokenPath, Neo.TokenHost)),
        ];
        _hosts = table.ToDictionary(host => host.Name, StringComparer.Ordinal);
        HostNames = table.Select(host => host.Name).ToHashSet(StringComparer.Ordinal);
    }

    public SandboxOptions Options { get; }

    public Func<HttpClient> Outgoing { get; }

    public TimeProvider Time => Options.TimeProvider;

    public Lock Gate { get; } = new();

    public HostNameSet Names { get; }

    public IReadOnlySet<string> HostNames { get; }

    public OAuthTokens Tokens { get; }

    public SandboxConnections Connections { get; }

    public SandboxFaults Faults { get; } = new();

    public SandboxRequests Requests { get; } = new();

    public S4HanaCloudTenant S4 { get; }

    public CloudIntegrationTenant Integration { get; }

    public SubaccountState Subaccount { get; }

    public SystemLandscapeState Systems { get; }

    public GlobalAccountState GlobalAccount { get; }

    public CloudIdentityTenant CloudIdentity { get; }

    public NeoTenant Neo { get; }

    public IdentityManagementState IdentityManagement { get; }

    public void DropCsrfSessions()
    {
        _s4Csrf.Clear();
        _integrationCsrf.Clear();
    }

    public async Task AnswerAsync(HttpContext context)
    {
        Call call = await Call.ReadAsync(context).ConfigureAwait(false);
        if (call.IsToTheSandbox && await _identityPages.AnswerAsync(call).ConfigureAwait(false) is { } page)
        {
            await WriteAsync(context, call, page).ConfigureAwait(false);
            return;
        }

        if (call.IsToTheSandbox)
        {
            await WriteAsync(context, call, _pages.Answer(call) ?? SandboxIndex.Answer(call, _hosts.Values)).ConfigureAwait(false);
            return;
        }

        long sequence = Requests.Arrive();
        VirtualHost? host = _hosts.GetValueOrDefault(call.Host);
        List<FaultAction> faults = Faults.Strike(call.Method, call.Host, call.Path);
        Reply? reply = faults.Any(fault => fault.DropsBefore) ? null : await AnswerAsync(call, host, faults, context.RequestAborted).ConfigureAwait(false);
        bool dropped = reply is null || faults.Any(fault => fault.DropsAfter);
        string query = call.Path.EndsWith("/token", StringComparison.Ordinal) ? "" : call.QueryString;
        Requests.Add(new SandboxRequest(sequence, call.Method, call.Host, call.Path, query, dropped ? 0 : reply!.Status));
        if (dropped)
        {
            if (call.Header(LoopbackHandler.DropHeader) is null)
            {
                context.Abort();
            }
            else
            {
                context.Response.StatusCode = 502;
                context.Response.Headers[LoopbackHandler.DropHeader] = "dropped";
            }

            return;
        }

        await WriteAsync(context, call, reply!).ConfigureAwait(false);
    }

    private async Task<Reply> AnswerAsync(Call call, VirtualHost? host, List<FaultAction> faults, CancellationToken cancellationToken)
    {
        foreach (FaultAction fault in faults)
        {
            if (await fault.BeforeAsync(call, host, this, cancellationToken).ConfigureAwait(false) is { } instead)
            {
                return instead;
            }
        }

        if (host is null)
        {
            return Reply.Text(421, "The sandbox plays no such host; GET / on its own address lists those it plays.");
        }

        try
        {
            return await host.AnswerAsync(call, Gate).ConfigureAwait(false);
        }
        catch (RefusedException refused)
        {
            return refused.Reply;
        }
    }

    private static async Task WriteAsync(HttpContext context, Call call, Reply reply)
    {
        HttpResponse response = context.Response;
        response.StatusCode = reply.Status;
        foreach ((string name, string value) in call.ReplyHeaders.Concat(reply.Headers))
        {
            response.Headers.Append(name, value);
        }

        if (reply.ContentType is { } contentType)
        {
            response.ContentType = contentType;
        }

        if (call.Method != "HEAD" && reply.Body.Length > 0)
        {
            response.ContentLength = reply.Body.Length;
            await response.Body.WriteAsync(reply.Body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
