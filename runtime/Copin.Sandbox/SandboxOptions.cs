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
    /// When true the Service Manager refuses more than 50 instance creations a minute with 429 (SAP-docs/btp-service-manager, rate limiting), and the
    /// services of SAP Cloud Management more than 5 calls in 3 seconds of one caller to one endpoint (SAP-docs/btp-cloud-platform, rate limiting).
    /// </summary>
    public bool EnforceRateLimits { get; init; }

    /// <summary>UI host of the S/4HANA Cloud tenant; the API host has <c>-api</c> after its first label.</summary>
    public string S4HanaCloudHost { get; init; } = "my300000.s4hana.cloud.sap";

    /// <summary>First label of the Cloud Integration hosts.</summary>
    public string IntegrationTenant { get; init; } = "copin-demo";

    /// <summary>Subdomain of the BTP subaccount.</summary>
    public string SubaccountSubdomain { get; init; } = "copin-demo";

    /// <summary>ID of the BTP subaccount, a GUID.</summary>
    public string SubaccountId { get; init; } = "2c5f9a10-7b3d-4e8f-9a61-5d0e4c3b2a10";

    /// <summary>Subdomain of the global account.</summary>
    public string GlobalAccountSubdomain { get; init; } = "copin-demo-account";

    /// <summary>
    /// When true the subaccount may use only what it was entitled to through the Entitlements API: the plans of <c>s4-hana-cloud</c> are neither
    /// offered nor provisioned before. When false a registered system is enough.
    /// </summary>
    public bool RequireEntitlements { get; init; }

    /// <summary>Region of the BTP subaccount, as in its service hosts.</summary>
    public string Region { get; init; } = "eu10";

    /// <summary>
    /// Gives the value of a secret by its name (<c>S4.Password</c>, <c>Integration.ClientSecret</c>, <c>Destinations.ClientSecret</c>, …);
    /// null, or a function that answers null, lets the sandbox generate it.
    /// </summary>
    public Func<string, string?>? Secret { get; init; }
}
