namespace Copin.Sandbox;

/// <summary>How a sandbox is started: its port, its clock, its pace and the names its systems bear.</summary>
public sealed record SandboxOptions
{
    /// <summary>The TCP port on 127.0.0.1, 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>The only source of time: token expiry, time stamps, injected delays.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>How long an access token is accepted; 43199 seconds as the BTP hands out for service bindings.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromSeconds(43199);

    /// <summary>How many polls answer "in progress" before asynchronous work is done; nothing finishes by itself.</summary>
    public int PollsUntilDone { get; init; } = 2;

    /// <summary>How many entities a page of the S/4HANA Cloud OData services holds before <c>@odata.nextLink</c>.</summary>
    public int ServerPageSize { get; init; } = 100;

    /// <summary>
    /// When true the Service Manager refuses more than 50 instance creations a minute with 429 (SAP-docs/btp-service-manager, rate limiting), the services
    /// of SAP Cloud Management refuse more than 5 calls in 3 seconds of one caller to one endpoint (SAP-docs/btp-cloud-platform, "Rate Limiting"), and a
    /// tenant of Identity Provisioning slows its callers down above 150 requests a minute and refuses those above 200 (SAP-docs/btp-cloud-identity-services,
    /// "Handle Rate Limits").
    /// </summary>
    public bool EnforceRateLimits { get; init; }

    /// <summary>UI host of the S/4HANA Cloud tenant; the API host has <c>-api</c> after its first label.</summary>
    public string S4HanaCloudHost { get; init; } = "my300000.s4hana.cloud.sap";

    /// <summary>First label of the Cloud Integration hosts.</summary>
    public string IntegrationTenant { get; init; } = "copin-demo";

    /// <summary>
    /// Whether Cloud Integration offers secure parameters by its API. SAP documents them for the Neo environment only ("Security Content"), and some tenants of Cloud Foundry have them;
    /// where it is false, their addresses answer 404.
    /// </summary>
    public bool OffersSecureParameters { get; init; } = true;

    /// <summary>Subdomain of the BTP subaccount.</summary>
    public string SubaccountSubdomain { get; init; } = "copin-demo";

    /// <summary>ID of the BTP subaccount, a GUID.</summary>
    public string SubaccountId { get; init; } = "2c5f9a10-7b3d-4e8f-9a61-5d0e4c3b2a10";

    /// <summary>Subdomain of the global account.</summary>
    public string GlobalAccountSubdomain { get; init; } = "copin-demo-account";

    /// <summary>
    /// When true the subaccount is offered the plans of <c>s4-hana-cloud</c>, and Kyma, only once it was entitled to them through the Entitlements API; when
    /// false a registered system is enough. Entitlements are kept in either case, and hold their system.
    /// </summary>
    public bool RequireEntitlements { get; init; }

    /// <summary>Region of the BTP subaccount, as in its service hosts.</summary>
    public string Region { get; init; } = "eu10";

    /// <summary>First label of the SAP Cloud Identity Services tenant.</summary>
    public string IdentityTenant { get; init; } = "copin-demo";

    /// <summary>Host of the Neo environment in which the older Identity Provisioning tenant runs.</summary>
    public string NeoHost { get; init; } = "eu2.hana.ondemand.com";

    /// <summary>Technical name of the Neo subaccount that provides Identity Provisioning.</summary>
    public string NeoProvider { get; init; } = "sapiam";

    /// <summary>Technical name of the customer's Neo subaccount.</summary>
    public string NeoConsumer { get; init; } = "copindemo1";

    /// <summary>Admin UI of SAP Identity Management on the customer's premises. It is not played over HTTP.</summary>
    public Uri IdentityManagementUrl { get; init; } = new("https://idm.copin-demo.example/idm/admin");

    /// <summary>The customer's network proxy, host and port, through which Identity Management may go; any other cannot be reached.</summary>
    public string NetworkProxy { get; init; } = "proxy.copin-demo.example:8080";

    /// <summary>
    /// Gives the value of a secret by its name (<c>S4.Password</c>, <c>Integration.ClientSecret</c>, <c>Destinations.ClientSecret</c>,
    /// <c>IdentityProvisioning.NAME.ClientSecret</c> of a system administrator, …);
    /// null, or a function that answers null, lets the sandbox generate it.
    /// </summary>
    public Func<string, string?>? Secret { get; init; }
}
