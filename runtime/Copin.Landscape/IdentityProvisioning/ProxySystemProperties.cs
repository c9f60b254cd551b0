namespace Copin.Model;

/// <summary>A property that Identity Provisioning knows for S/4HANA Cloud.</summary>
/// <param name="Name">Its name; upper and lower case count.</param>
/// <param name="Meaning">What it does, in a phrase.</param>
public sealed record KnownProperty(string Name, string Meaning)
{
    /// <summary>The connector versions that read it; empty for every version.</summary>
    public EquatableArray<int> ConnectorVersions { get; init; }

    /// <summary>The values that it may have; empty where it is free.</summary>
    public EquatableArray<string> Values { get; init; }

    /// <summary>Whether its value is a whole number.</summary>
    public bool IsNumber { get; init; }

    /// <summary>What holds where it is not set; empty where nothing does.</summary>
    public string Default { get; init; } = "";

    /// <summary>The argument of <c>[ConnectorVersion1]</c> or <c>[ConnectorVersion3]</c> that sets it; empty where there is none.</summary>
    public string Argument { get; init; } = "";

    /// <summary>The argument of <c>[ProxySystem]</c> that sets it; empty where there is none.</summary>
    public string MainArgument { get; init; } = "";

    /// <summary>Whether its value is a credential.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether a proxy system reads it; else only source or target systems do.</summary>
    public bool IsForProxies { get; init; } = true;

    /// <summary>Whether it writes personal data into logs, so that it is on only while a fault is searched for.</summary>
    public bool TracesContent { get; init; }

    /// <summary>Whether its value is <c>true</c> or <c>false</c>.</summary>
    public bool IsFlag => Values.Equals(ProxySystemProperties.Flag);

    /// <summary>Whether a connector version reads it.</summary>
    public bool IsReadBy(int connectorVersion) => ConnectorVersions.IsEmpty || ConnectorVersions.Contains(connectorVersion);
}

/// <summary>The table of the properties of a proxy system for S/4HANA Cloud: connector versions, values, defaults.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" as proxy, source and target system, and "List of Properties".
/// </remarks>
public static class ProxySystemProperties
{
    /// <summary>The values of a truth value.</summary>
    internal static readonly EquatableArray<string> Flag = new[] { "true", "false" };

    private static readonly int[] Version1 = [1];
    private static readonly int[] Version3 = [3];

    /// <summary>Every property, in the order of the documents.</summary>
    public static EquatableArray<KnownProperty> All { get; } = new KnownProperty[]
    {
        new(SystemProperties.Type, "the protocol") { Values = new[] { "HTTP" }, Default = "HTTP" },
        new(SystemProperties.Url, "the address of the APIs") { MainArgument = "Url" },
        new(SystemProperties.ProxyType, "the way to the APIs") { Values = new[] { "Internet" }, Default = "Internet", MainArgument = "ProxyType" },
        new(SystemProperties.Authentication, "how Identity Provisioning proves who it is")
            { Values = new[] { "BasicAuthentication", "ClientCertificateAuthentication" }, MainArgument = "Authentication" },
        new(SystemProperties.User, "the communication user") { MainArgument = "User" },
        new(SystemProperties.Password, "the communication user's password") { MainArgument = "Password", IsSecret = true },
        new(SystemProperties.ApiVersion, "the connector version") { Values = new[] { "1", "3" }, Default = "1" },
        new(SystemProperties.HrSwitchActive, "whether HR integration synchronises business partners")
            { ConnectorVersions = Version1, Values = Flag, Default = "true", Argument = nameof(ConnectorVersion1Attribute.HrSwitchActive) },
        new(SystemProperties.HrSwitchDependentRoleCodes, "the business partner roles that HR maintains")
            { ConnectorVersions = Version1, Default = "BUP003,BBP005", Argument = nameof(ConnectorVersion1Attribute.HrSwitchDependentRoleCodes) },
        new(SystemProperties.DateVariableFormat, "the form of dates in transformations")
            { ConnectorVersions = Version1, Argument = nameof(ConnectorVersion1Attribute.DateVariableFormat) },
        new(SystemProperties.SkipReadArchived, "whether archived users are not read")
            { ConnectorVersions = Version1, Values = Flag, Argument = nameof(ConnectorVersion1Attribute.SkipReadArchived) },
        new(SystemProperties.UserRolesOverwrite, "whether a user's roles are replaced")
            { ConnectorVersions = Version1, Values = Flag, Default = "true", Argument = nameof(ConnectorVersion1Attribute.UserRolesOverwrite) },
        new(SystemProperties.RolesFilter, "which business roles are read") { ConnectorVersions = Version1, Argument = nameof(ConnectorVersion1Attribute.RolesFilter) },
        new(SystemProperties.RolesPageSize, "how many business roles are read at once")
            { ConnectorVersions = Version1, IsNumber = true, Argument = nameof(ConnectorVersion1Attribute.RolesPageSize) },
        new(SystemProperties.SupportPatchOperation, "whether changes are written as PATCH")
            { ConnectorVersions = Version3, Values = Flag, Default = "false", Argument = nameof(ConnectorVersion3Attribute.SupportPatchOperation) },
        new(SystemProperties.UserFilter, "which users are read") { ConnectorVersions = Version3, Argument = nameof(ConnectorVersion3Attribute.UserFilter) },
        new(SystemProperties.GroupFilter, "which groups are read") { ConnectorVersions = Version3, Argument = nameof(ConnectorVersion3Attribute.GroupFilter) },
        new(SystemProperties.UserUniqueAttribute, "by what an existing user is found") { IsForProxies = false },
        new(SystemProperties.GroupUniqueAttribute, "by what an existing group is found") { ConnectorVersions = Version3, IsForProxies = false },
        new(SystemProperties.GroupPrefix, "what the names of groups begin with") { ConnectorVersions = Version3, IsForProxies = false },
        new(SystemProperties.SupportBulkOperation, "whether many entities are written with one request")
            { ConnectorVersions = Version1, Values = Flag, Default = "false", IsForProxies = false },
        new(SystemProperties.BulkOperationsMaxCount, "how many users are written with one request")
            { ConnectorVersions = Version1, IsNumber = true, Default = "20", IsForProxies = false },
        new(SystemProperties.TraceFailedEntityContent, "whether personal data of failed entities is logged") { Values = Flag, Default = "false", TracesContent = true },
        new(SystemProperties.TraceSkippedEntityContent, "whether personal data of skipped entities is logged") { Values = Flag, Default = "false", TracesContent = true },
        new(SystemProperties.TraceCreatedEntityContent, "whether personal data of created entities is logged") { Values = Flag, Default = "false", TracesContent = true },
        new(SystemProperties.TraceUpdatedEntityContent, "whether personal data of updated entities is logged") { Values = Flag, Default = "false", TracesContent = true },
        new(SystemProperties.TraceSkippedEntity, "whether skipped entities are logged") { Values = Flag },
        new(SystemProperties.TraceCreatedEntity, "whether created entities are logged") { Values = Flag },
        new(SystemProperties.TraceUpdatedEntity, "whether updated entities are logged") { Values = Flag },
        new(SystemProperties.TraceDeletedEntity, "whether deleted entities are logged") { Values = Flag },
        new(SystemProperties.FailedRequestRetryAttempts, "how often a failed request is tried again") { IsNumber = true },
        new(SystemProperties.FailedRequestRetryInterval, "how many seconds pass before it is tried again") { IsNumber = true },
    };

    // The sample of SAP's own page for the cloud system still has these names, which the list of properties has for systems on premise or not at all.
    private static readonly Dictionary<string, string> CloudNames = new(StringComparer.Ordinal)
    {
        ["s4hana.onprem.hr.switch.active"] = SystemProperties.HrSwitchActive,
        ["s4hana.onprem.hr.switch.dependent.role.codes"] = SystemProperties.HrSwitchDependentRoleCodes,
        ["s4hana.onprem.skip.read.archived"] = SystemProperties.SkipReadArchived,
        ["s4hana.skip.read.archived"] = SystemProperties.SkipReadArchived,
        ["s4hana.onprem.user.roles.overwrite"] = SystemProperties.UserRolesOverwrite,
        ["s4hana.onprem.roles.filter"] = SystemProperties.RolesFilter,
        ["s4hana.onprem.roles.page.size"] = SystemProperties.RolesPageSize,
    };

    private static readonly Dictionary<string, KnownProperty> ByName = All.ToDictionary(property => property.Name, StringComparer.Ordinal);

    /// <summary>What is known of a property; null where it is unknown.</summary>
    public static KnownProperty? Find(string? name) => name is not null && ByName.TryGetValue(name, out var property) ? property : null;

    /// <summary>The name that a property of systems on premise has for the cloud; null where it has none.</summary>
    public static string? CloudNameOf(string name) => CloudNames.TryGetValue(name, out var cloud) ? cloud : null;

    /// <summary>Whether a property belongs to systems on premise.</summary>
    public static bool IsForOnPremise(string name) => CloudNames.ContainsKey(name) || name.StartsWith("s4hana.onprem.", StringComparison.Ordinal);

    /// <summary>Whether a property's value is a credential, in whatever case the name is written.</summary>
    public static bool IsSecret(string? name) => string.Equals(name, SystemProperties.Password, StringComparison.OrdinalIgnoreCase);
}
