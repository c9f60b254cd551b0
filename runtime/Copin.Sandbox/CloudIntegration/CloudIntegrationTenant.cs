using System.Text.Json.Nodes;
using Copin.Sandbox.State;

namespace Copin.Sandbox.CloudIntegration;

/// <summary>An entry of the tenant's security material; its secret never leaves it but for the flows.</summary>
internal sealed record SecurityMaterial(string Name, string Set, JsonObject Properties, string Secret, DateTimeOffset DeployedOn)
{
    /// <summary>Who calls with it: a user, or an OAuth client.</summary>
    public string User => (Properties["User"] ?? Properties["ClientId"])?.ToString() ?? "";

    public override string ToString() => $"{Set} {Name}";
}

internal sealed class IntegrationPackage(string id, string name)
{
    public string Id { get; } = id;

    public string Name { get; set; } = name;

    public string ShortText { get; set; } = "";

    public string Description { get; set; } = "";

    public string Vendor { get; set; } = "";

    public string Version { get; set; } = "1.0.0";

    public string Mode { get; init; } = "EDIT_ALLOWED";

    public List<DesigntimeFlow> Flows { get; } = [];

    /// <summary>Set while the package is being deleted.</summary>
    public AsyncWork? Deletion { get; set; }

    /// <summary>A copy for the workspace; a suffix goes to the ids of package and flows, which are unique in a tenant.</summary>
    public IntegrationPackage Copy(string suffix)
    {
        var copy = new IntegrationPackage(Id + suffix, Name + suffix)
        {
            ShortText = ShortText,
            Description = Description,
            Vendor = Vendor,
            Version = Version,
            Mode = Mode,
        };
        copy.Flows.AddRange(Flows.Select(flow => flow.Copy(copy.Id, suffix)));
        return copy;
    }
}

/// <summary>A flow as it is designed: what is deployed from it later is a copy.</summary>
internal sealed class DesigntimeFlow(string id, string name, string packageId, string? address)
{
    public string Id { get; } = id;

    public string Name { get; } = name;

    public string PackageId { get; } = packageId;

    public string Version { get; set; } = "1.0.0";

    /// <summary>Address of the HTTPS sender, null when the flow has none.</summary>
    public string? Address { get; } = address;

    public List<(string Key, string DataType)> Declared { get; } = [];

    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public DesigntimeFlow Externalise(string key, string value = "", string dataType = "xsd:string")
    {
        Declared.Add((key, dataType));
        Values[key] = value;
        return this;
    }

    public DesigntimeFlow Copy(string packageId, string suffix)
    {
        var copy = new DesigntimeFlow(Id + suffix, Name + suffix, packageId, Address) { Version = Version };
        foreach ((string key, string dataType) in Declared)
        {
            copy.Externalise(key, Values[key], dataType);
        }

        return copy;
    }
}

/// <summary>A deployed flow: parameters and credential are those of the moment of deployment.</summary>
internal sealed class RuntimeFlow(DesigntimeFlow flow, SecurityMaterial? credential, string? error, AsyncWork work, DateTimeOffset deployedOn)
{
    public string Id { get; } = flow.Id;

    public string Name { get; } = flow.Name;

    public string PackageId { get; } = flow.PackageId;

    public string Version { get; } = flow.Version;

    public string? Address { get; } = flow.Address;

    public IReadOnlyDictionary<string, string> Parameters { get; } = new Dictionary<string, string>(flow.Values, StringComparer.Ordinal);

    public SecurityMaterial? Credential { get; } = credential;

    public string? Error { get; } = error;

    public AsyncWork Start { get; } = work;

    public AsyncWork? Stop { get; set; }

    public AsyncWork ErrorText { get; } = new(1);

    public DateTimeOffset DeployedOn { get; } = deployedOn;

    public string Status => Stop is not null ? "STOPPING" : !Start.Done ? "STARTING" : Error is null ? "STARTED" : "ERROR";
}

internal sealed record MessageLog(
    string Guid, string FlowId, string FlowName, string PackageId, string Status, DateTimeOffset Start, DateTimeOffset End, string? Error);

/// <summary>A deployment that will fail, put in place for a test.</summary>
internal sealed record PlannedFailure(string Message, bool AtBuild);

/// <summary>State of the Cloud Integration tenant.</summary>
internal sealed class CloudIntegrationTenant(SandboxOptions options, string runtimeHost)
{
    public const string UserCredentials = "UserCredentials";
    public const string OAuth2ClientCredentials = "OAuth2ClientCredentials";
    public const string SecureParameters = "SecureParameters";

    public TimeProvider Time => options.TimeProvider;

    public int Polls => options.PollsUntilDone;

    public string RuntimeHost => runtimeHost;

    public bool OffersSecureParameters => options.OffersSecureParameters;

    /// <summary>All security material by name: an alias is unique over all kinds.</summary>
    public SortedDictionary<string, SecurityMaterial> Material { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, IntegrationPackage> Discover { get; } = DiscoverContent.Packages().ToDictionary(package => package.Id, StringComparer.Ordinal);

    public SortedDictionary<string, IntegrationPackage> Packages { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (AsyncWork Work, string Outcome)> Tasks { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, RuntimeFlow> Runtime { get; } = new(StringComparer.Ordinal);

    /// <summary>Users of the identity provider with role <c>MessagingSend</c>, who may call flows, and their passwords.</summary>
    public Dictionary<string, string> Senders { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<MessageLog> Messages { get; } = [];

    public Dictionary<string, PlannedFailure> PlannedFailures { get; } = new(StringComparer.Ordinal);

    public DesigntimeFlow? Flow(string id, string version) =>
        Packages.Values.SelectMany(package => package.Flows).FirstOrDefault(flow => flow.Id == id) is { } flow
        && (version.Equals("active", StringComparison.OrdinalIgnoreCase) || version == flow.Version)
            ? flow
            : null;
}
