using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;
using Copin.Sandbox.S4HanaCloud;
using Copin.Sandbox.State;

namespace Copin.Sandbox.Subaccount;

/// <summary>
/// A plan of an offering. <c>Service</c> is what the clients of its bindings are good for; <c>Roles</c> are those an instance may be given, null
/// when any may.
/// </summary>
internal sealed record ServicePlan(string Id, string Name, string Service, IReadOnlySet<string>? Roles, string[] DefaultRoles);

internal sealed record ServiceOffering(string Id, string Name, string DisplayName, ServicePlan[] Plans);

internal sealed class ServiceOperation(string id, string type, string resourceId, string resourceType, AsyncWork work)
{
    public string Id { get; } = id;

    public string Type { get; } = type;

    public string ResourceId { get; } = resourceId;

    public string ResourceType { get; } = resourceType;

    public AsyncWork Work { get; } = work;

    public string? Failure { get; private set; }

    /// <summary>What happens in the landscape when the work is done; why it failed, or null.</summary>
    public required Func<string?> Completed { get; init; }

    public bool Finished { get; private set; }

    public string State => !Finished ? "in progress" : Failure is null ? "succeeded" : "failed";

    public void Poll()
    {
        if (!Finished && Work.Poll())
        {
            Finished = true;
            Failure = Completed();
        }
    }
}

internal sealed class ServiceInstance(string id, string name, ServiceOffering offering, ServicePlan plan)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public ServiceOffering Offering { get; } = offering;

    public ServicePlan Plan { get; set; } = plan;

    public JsonObject Parameters { get; set; } = [];

    public JsonObject Labels { get; set; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public bool Ready { get; set; }

    /// <summary>What a registered S/4HANA Cloud tenant made for the instance.</summary>
    public ArrangementFromBtp? Arrangement { get; set; }

    /// <summary>The destination that was made with it; an instance may be renamed later, a destination not.</summary>
    public string? DestinationName { get; set; }

    public ServiceOperation? LastOperation { get; set; }
}

internal sealed class ServiceBinding(string id, string name, ServiceInstance instance)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public ServiceInstance Instance { get; } = instance;

    public JsonObject Labels { get; init; } = [];

    public DateTimeOffset CreatedAt { get; init; }

    public bool Ready { get; set; }

    public OAuthClient? Client { get; set; }

    public JsonObject? Credentials { get; set; }

    public ServiceOperation? LastOperation { get; set; }
}

/// <summary>A multitenant application that can be subscribed to.</summary>
internal sealed class SaasApplication(string name, string displayName, string[] plans, string[] roleCollections)
{
    public string Name { get; } = name;

    public string DisplayName { get; } = displayName;

    public string[] Plans { get; } = plans;

    /// <summary>Role collections that appear with the subscription and go with it.</summary>
    public string[] RoleCollections { get; } = roleCollections;

    public string State { get; set; } = "NOT_SUBSCRIBED";

    public string? Plan { get; set; }

    public string SubscriptionId { get; set; } = "";

    public SaasJob? Job { get; set; }
}

internal sealed class SaasJob(string id, AsyncWork work, string? failure, Action completed)
{
    private bool _finished;

    public string Id { get; } = id;

    /// <summary>Why the job failed, once it has.</summary>
    public string? Failure => _finished ? failure : null;

    public string State => !_finished ? "STARTED" : failure is null ? "SUCCEEDED" : "FAILED";

    public void Poll()
    {
        if (!_finished && work.Poll())
        {
            _finished = true;
            completed();
        }
    }
}

/// <summary>A role collection; <c>Application</c> is the one that brought it, null for one of the customer's own.</summary>
internal sealed record RoleCollection(string Name, string Description, JsonArray RoleReferences, string? Application);

/// <summary>State of the BTP subaccount.</summary>
internal sealed class SubaccountState(SapLandscape landscape)
{
    private readonly ServiceOffering[] _catalog = ServiceCatalog.Offerings();

    public SandboxOptions Options => landscape.Options;

    public TimeProvider Time => landscape.Time;

    public OAuthTokens Tokens => landscape.Tokens;

    public HostNameSet Names => landscape.Names;

    public string Id => Options.SubaccountId;

    public string DestinationInstanceId { get; } = Guid.NewGuid().ToString();

    /// <summary>Destinations by level (<c>subaccount</c>, <c>instance</c>) and name.</summary>
    public Dictionary<string, SortedDictionary<string, Destination>> Destinations { get; } = new(StringComparer.Ordinal)
    {
        ["subaccount"] = new(StringComparer.Ordinal),
        ["instance"] = new(StringComparer.Ordinal),
    };

    /// <summary>What the Service Manager offers now: <c>s4-hana-cloud</c> with the plans entitled to, once a system is registered.</summary>
    public IEnumerable<ServiceOffering> Offerings
    {
        get
        {
            foreach (ServiceOffering offering in _catalog)
            {
                ServicePlan[] plans = offering.Name != S4HanaCloudService.Name ? offering.Plans
                    : landscape.GlobalAccount.Plans.Any(plan => plan.Service == S4HanaCloudService.Name)
                        ? Array.FindAll(offering.Plans, plan => landscape.GlobalAccount.Entitles(offering.Name, plan.Name))
                        : [];
                if (plans.Length > 0)
                {
                    yield return offering with { Plans = plans };
                }
            }
        }
    }

    public List<ServiceInstance> Instances { get; } = [];

    public List<ServiceBinding> Bindings { get; } = [];

    /// <summary>A service instance made for a registered system; null for none.</summary>
    public ServiceInstance? InstanceOf(string systemName) =>
        Instances.Find(instance => instance.Offering.Name == S4HanaCloudService.Name && instance.Parameters.OptionalText("systemName") == systemName);

    public ServiceBroker BrokerOf(ServiceOffering offering) =>
        offering.Name == S4HanaCloudService.Name ? new S4HanaCloudBroker(landscape) : new ServiceBroker(this);

    /// <summary>Somebody asks what there is; a registration goes on meanwhile.</summary>
    public void Look() => landscape.Systems.Look();

    public Dictionary<string, ServiceOperation> Operations { get; } = new(StringComparer.Ordinal);

    /// <summary>Message of the next provisioning of an offering that fails, put in place for a test.</summary>
    public Dictionary<string, string> PlannedFailures { get; } = new(StringComparer.Ordinal);

    public SaasApplication[] Applications { get; } =
    [
        new("copm-demo", "SAP S/4HANA C4P, CoPM - Demo", ["standard"], ["CoPM_Demo_Project_Lead", "CoPM_Demo_Project_Member", "Project Collaboration User"]),
        new("example-archive", "Document Archive (example)", ["free", "standard"], ["Archive_Reader"]),
    ];

    public Dictionary<string, SaasJob> Jobs { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, RoleCollection> RoleCollections { get; } = new(StringComparer.Ordinal)
    {
        ["Subaccount Administrator"] = new("Subaccount Administrator", "Administrative access to the subaccount", [], null),
    };

    /// <summary>Assignments as (origin, user, role collection).</summary>
    public SortedSet<(string Origin, string User, string RoleCollection)> Assignments { get; } = [];
}
