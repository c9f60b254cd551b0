using System.Collections.Concurrent;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Clients.CloudIntegration;
using Copin.Provisioning.Clients.IdentityProvisioning;
using Copin.Provisioning.Clients.S4HanaCloud;
using Copin.Provisioning.Http;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>The APIs of the tenant that one of the landscape's parameters holds, each connected once.</summary>
internal sealed class TenantSystems
{
    private readonly ConcurrentDictionary<SapService, Lazy<SapConnection>> _connections = new();
    private readonly ILandscapeParameter? _tenant;
    private readonly SecretVault _vault;
    private readonly HttpMessageHandler _transport;
    private readonly SapConnectionOptions _options;
    private readonly Lazy<ServiceCatalog> _catalog;
    private readonly RequestPace _pace;

    public TenantSystems(string parameter, ILandscapeParameter? tenant, SecretVault vault, HttpMessageHandler transport, SapConnectionOptions options)
    {
        Parameter = parameter;
        _tenant = tenant;
        _vault = vault;
        _transport = transport;
        _options = options;
        _catalog = new(() => new ServiceCatalog(ServiceManager));
        _pace = new RequestPace(options.TimeProvider);
        Identity = tenant switch
        {
            S4HanaCloudTenant s4 => s4.ApiHost,
            CloudIntegrationTenant integration => integration.Host,
            BtpSubaccount subaccount => subaccount.Subdomain,
            GlobalAccount account => account.Subdomain,
            IdentityProvisioningTenant provisioning => provisioning.Host,
            IdentityManagementSystem management => management.Host,
            _ => "",
        };
    }

    /// <summary>The landscape's parameter; empty for steps without system.</summary>
    public string Parameter { get; }

    /// <summary>The tenant, as it names itself: the same in every run.</summary>
    public string Identity { get; }

    /// <summary>The clock of every connection.</summary>
    public TimeProvider TimeProvider => _options.TimeProvider;

    /// <summary>How what takes its time is looked at.</summary>
    public PollingOptions Polling => _options.Polling;

    public CommunicationManagementClient CommunicationManagement => new(Connection(SapService.CommunicationManagement));

    public CloudIntegrationClient CloudIntegration => new(Connection(SapService.CloudIntegration));

    public DestinationClient Destinations => new(Connection(SapService.Destinations));

    public ServiceManagerClient ServiceManager => new(Connection(SapService.ServiceManager));

    public SubscriptionClient Subscriptions => new(Connection(SapService.Subscriptions));

    public AuthorizationClient Authorization => new(Connection(SapService.Authorization));

    public AccountsClient Accounts => new(Connection(SapService.Accounts));

    public EntitlementsClient Entitlements => new(Connection(SapService.Entitlements));

    public EnvironmentProvisioningClient Environments => new(Connection(SapService.Provisioning));

    /// <summary>Offerings and plans of the Service Manager, read once.</summary>
    public ServiceCatalog Catalog => _catalog.Value;

    /// <summary>The secret that a service's connection logs on with; null where the parameter says nothing of the service.</summary>
    public Secret? SecretOf(SapService service) => service == SapService.CommunicationManagement ? (_tenant as S4HanaCloudTenant)?.Administration?.Password : Key(service)?.ClientSecret;

    /// <summary>The connection of a service, made when it is first needed.</summary>
    /// <exception cref="MissingConnectionException">The parameter says nothing of the service.</exception>
    public SapConnection Connection(SapService service) => _connections.GetOrAdd(service, asked => new(() => Connect(asked))).Value;

    /// <summary>A connection to another address, for a message through an integration flow.</summary>
    public SapConnection ConnectTo(string displayName, Uri address, SapAuthentication authentication) => new(displayName, address, authentication, _transport, _options);

    /// <summary>A proxy system of the tenant, as a client sees it. Each call makes a connection of its own, since a person may have changed what one was refused.</summary>
    /// <exception cref="MissingConnectionException">The parameter holds no tenant of Identity Provisioning.</exception>
    public ProxySystemClient ProxySystem(string systemId, string clientId, SecretReader secret) => new(
        ConnectTo($"Identity Provisioning {Identity}", new Uri($"{Provisioning.ProxyUrl}/{Uri.EscapeDataString(systemId)}"), new OAuthClientCredentials(Provisioning.TokenUrl, clientId, secret)), _pace);

    /// <summary>The endpoint at which clients of Identity Provisioning get their tokens, as one of them.</summary>
    /// <exception cref="MissingConnectionException">The parameter holds no tenant of Identity Provisioning.</exception>
    public TokenEndpoint TokenEndpoint(string clientId, SecretReader secret) =>
        new(ConnectTo($"Identity Provisioning {Identity}", Provisioning.TokenUrl, new BasicAuthentication(clientId, secret)));

    private IdentityProvisioningTenant Provisioning => _tenant as IdentityProvisioningTenant ?? throw new MissingConnectionException(Parameter, "holds no tenant of Identity Provisioning");

    private SapConnection Connect(SapService service)
    {
        if (service == SapService.CommunicationManagement)
        {
            if (_tenant is not S4HanaCloudTenant { Administration: { } administration } s4)
                throw new MissingConnectionException(Parameter, "needs User and Password of the communication user that may maintain communication management (SAP_COM_0A48)");
            return new SapConnection($"S/4HANA Cloud {s4.ApiHost}", s4.ApiUrl, new BasicAuthentication(administration.User, _vault.Reader(administration.Password)), _transport, _options);
        }

        var key = Key(service) ?? throw new MissingConnectionException(Parameter, $"needs {service} with Url, TokenUrl, ClientId and ClientSecret of the service's binding");
        return new SapConnection(
            service == SapService.CloudIntegration ? $"Cloud Integration {key.Url.Host}" : $"{Title(service)} of {(_tenant is GlobalAccount ? "global account" : "subaccount")} {Identity}",
            key.Url, new OAuthClientCredentials(key.TokenUrl, key.ClientId, _vault.Reader(key.ClientSecret)), _transport, _options);
    }

    private ServiceKeyCredentials? Key(SapService service) => (_tenant, service) switch
    {
        (CloudIntegrationTenant integration, SapService.CloudIntegration) => integration.Api,
        (BtpSubaccount subaccount, SapService.Destinations) => subaccount.Destinations,
        (BtpSubaccount subaccount, SapService.ServiceManager) => subaccount.ServiceManager,
        (BtpSubaccount subaccount, SapService.Subscriptions) => subaccount.Subscriptions,
        (BtpSubaccount subaccount, SapService.Authorization) => subaccount.Authorization,
        (BtpSubaccount subaccount, SapService.Provisioning) => subaccount.Provisioning,
        (GlobalAccount account, SapService.Accounts) => account.Accounts,
        (GlobalAccount account, SapService.Entitlements) => account.Entitlements,
        _ => null,
    };

    private static string Title(SapService service) => service switch
    {
        SapService.Destinations => "Destination service",
        SapService.ServiceManager => "Service Manager",
        SapService.Subscriptions => "SaaS Manager",
        SapService.Authorization => "Authorization service",
        SapService.Accounts => "Accounts service",
        SapService.Entitlements => "Entitlements service",
        SapService.Provisioning => "Provisioning service",
        _ => service.ToString(),
    };
}

/// <summary>The environment says nothing of a service that a resource needs.</summary>
internal sealed class MissingConnectionException(string parameter, string problem) : Exception($"{parameter} {problem}")
{
    public string Problem { get; } = problem;
}
