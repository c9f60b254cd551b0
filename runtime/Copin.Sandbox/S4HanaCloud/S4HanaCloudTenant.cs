using System.Globalization;
using System.Text.Json.Nodes;

namespace Copin.Sandbox.S4HanaCloud;

internal sealed class CommunicationUser(string id, string name, string password)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string Password { get; set; } = password;

    public string Type { get; init; } = "customer_communication";

    public string Description { get; set; } = "";

    public string LockStatus { get; set; } = "not_locked";

    public int FailedLogons { get; set; }
}

internal sealed class SystemInboundUser(Guid uuid, string method)
{
    public Guid Uuid { get; } = uuid;

    public string AuthenticationMethod { get; set; } = method;

    public string UserId { get; set; } = "";

    public string OAuthClientId { get; set; } = "";
}

internal sealed class SystemOutboundUser(Guid uuid, string method, string name)
{
    public Guid Uuid { get; } = uuid;

    public string AuthenticationMethod { get; set; } = method;

    public string Name { get; set; } = name;

    public string Password { get; set; } = "";
}

internal sealed class CommunicationSystem(Guid uuid, JsonObject properties)
{
    public Guid Uuid { get; } = uuid;

    /// <summary>All properties but the key, as the API shows them.</summary>
    public JsonObject Properties { get; } = properties;

    /// <summary>The system ID, which never changes; kept beside the properties because everything is looked up by it.</summary>
    public string Id { get; } = properties["ID"]!.GetValue<string>();

    public bool IsInboundOnly => Properties["IsInboundOnly"]!.GetValue<bool>();

    public List<SystemInboundUser> InboundUsers { get; } = [];

    public List<SystemOutboundUser> OutboundUsers { get; } = [];
}

internal sealed class CommunicationArrangement(Guid uuid, CommunicationScenario scenario, CommunicationSystem system, string name)
{
    public Guid Uuid { get; } = uuid;

    public CommunicationScenario Scenario { get; } = scenario;

    public CommunicationSystem System { get; } = system;

    public string Name { get; set; } = name;

    public SystemInboundUser? InboundUser { get; set; }

    public SystemOutboundUser? OutboundUser { get; set; }

    /// <summary>Additional properties, by technical name.</summary>
    public SortedDictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of outbound services that are switched off.</summary>
    public HashSet<string> InactiveOutboundServices { get; } = new(StringComparer.Ordinal);
}

/// <summary>State of the S/4HANA Cloud tenant: communication management and a few projects.</summary>
internal sealed class S4HanaCloudTenant
{
    /// <summary>Failed logons until a communication user is locked (SAP-docs/btp-cloud-platform, "How to Create Communication Users").</summary>
    public const int LogonsUntilLock = 3;

    private int _lastUser;

    public S4HanaCloudTenant(S4HanaCloudConnection bootstrap, SandboxOptions options)
    {
        PageSize = options.ServerPageSize;
        CommunicationUser user = AddUser(bootstrap.User, "Provisioning of communication management", bootstrap.Password);
        var system = new CommunicationSystem(Guid.NewGuid(), new JsonObject
        {
            ["ID"] = "COPIN_BOOTSTRAP",
            ["Name"] = "COPIN_BOOTSTRAP",
            ["Type"] = "customer_managed",
            ["Description"] = "Made by hand",
            ["HostName"] = "",
            ["TCPPort"] = 443,
            ["IsInboundOnly"] = true,
            ["IsOwnSystem"] = false,
        });
        system.InboundUsers.Add(new SystemInboundUser(Guid.NewGuid(), "basic") { UserId = user.Id });
        Systems.Add(system);
        Arrangements.Add(new CommunicationArrangement(Guid.NewGuid(), CommunicationScenario.Delivered["SAP_COM_0A48"], system, "SAP_COM_0A48")
        {
            InboundUser = system.InboundUsers[0],
        });
        Projects.AddRange(EnterpriseProject.Examples());
    }

    public int PageSize { get; }

    /// <summary>Entries of <i>Maintain Extensions on SAP BTP</i>.</summary>
    public List<ExtensionIntegration> Extensions { get; } = [];

    public List<CommunicationUser> Users { get; } = [];

    public List<CommunicationSystem> Systems { get; } = [];

    public List<CommunicationArrangement> Arrangements { get; } = [];

    public List<EnterpriseProject> Projects { get; } = [];

    public Workforce Workforce { get; } = new();

    public Dictionary<string, CommunicationScenario> Scenarios { get; } = new(CommunicationScenario.Delivered, StringComparer.Ordinal);

    public CommunicationUser AddUser(string name, string description, string password, string type = "customer_communication")
    {
        _lastUser++;
        var user = new CommunicationUser("CC" + _lastUser.ToString("D10", CultureInfo.InvariantCulture), name, password)
        {
            Description = description,
            Type = type,
        };
        Users.Add(user);
        return user;
    }

    public CommunicationUser? UserNamed(string name) => Users.Find(user => user.Name == name);

    /// <summary>The scenarios whose authorisations a user has: those of the arrangements it is the inbound user of.</summary>
    public HashSet<string> ScenariosOf(CommunicationUser user) =>
        [.. Arrangements.Where(arrangement => arrangement.InboundUser?.UserId == user.Id).Select(arrangement => arrangement.Scenario.Id)];

    /// <summary>A policy violation in words, or null.</summary>
    /// <remarks>At least 20 characters and one special character (SAP-docs/btp-cloud-platform, "How to Create Communication Users").</remarks>
    public static string? PasswordViolation(string password) =>
        password.Length < 20 ? "The password must have at least 20 characters"
        : password.All(char.IsLetterOrDigit) ? "The password must contain at least one special character"
        : null;
}
