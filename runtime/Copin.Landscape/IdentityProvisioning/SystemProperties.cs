namespace Copin;

/// <summary>The names of properties of a proxy system for S/4HANA Cloud, for <c>[SystemProperty(…)]</c>.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "List of Properties".</remarks>
public static class SystemProperties
{
    /// <summary>The protocol: <c>HTTP</c>. Set by <c>[ProxySystem]</c>.</summary>
    public const string Type = "Type";

    /// <summary>The address of the APIs. Argument <c>Url</c> of <c>[ProxySystem]</c>.</summary>
    public const string Url = "URL";

    /// <summary>The way to it: <c>Internet</c>. Argument <c>ProxyType</c> of <c>[ProxySystem]</c>.</summary>
    public const string ProxyType = "ProxyType";

    /// <summary><c>BasicAuthentication</c> or <c>ClientCertificateAuthentication</c>. Argument <c>Authentication</c> of <c>[ProxySystem]</c>.</summary>
    public const string Authentication = "Authentication";

    /// <summary>The communication user. Argument <c>User</c> of <c>[ProxySystem]</c>.</summary>
    public const string User = "User";

    /// <summary>The communication user's password, a credential. Argument <c>Password</c> of <c>[ProxySystem]</c>.</summary>
    public const string Password = "Password";

    /// <summary>The connector version: 1 (default) or 3. Set by <c>[ConnectorVersion1]</c> and <c>[ConnectorVersion3]</c>.</summary>
    public const string ApiVersion = "s4hana.cloud.api.version";

    /// <summary>Whether HR integration synchronises business partners; version 1.</summary>
    public const string HrSwitchActive = "s4hana.cloud.hr.switch.active";

    /// <summary>The business partner roles that HR maintains; version 1.</summary>
    public const string HrSwitchDependentRoleCodes = "s4hana.cloud.hr.switch.dependent.role.codes";

    /// <summary>The form of dates in transformations: <c>yyyy-MM-dd</c>.</summary>
    public const string DateVariableFormat = "ips.date.variable.format";

    /// <summary>Whether archived users are not read; version 1.</summary>
    public const string SkipReadArchived = "s4hana.cloud.skip.read.archived";

    /// <summary>Whether a user's roles are replaced; version 1.</summary>
    public const string UserRolesOverwrite = "s4hana.cloud.user.roles.overwrite";

    /// <summary>An OData V2 filter of the business roles to read; version 1.</summary>
    public const string RolesFilter = "s4hana.cloud.roles.filter";

    /// <summary>How many business roles are read at once; version 1.</summary>
    public const string RolesPageSize = "s4hana.cloud.roles.page.size";

    /// <summary>Whether changes are written as PATCH; version 3.</summary>
    public const string SupportPatchOperation = "s4hana.cloud.support.patch.operation";

    /// <summary>Which users are read; version 3.</summary>
    public const string UserFilter = "s4hana.cloud.user.filter";

    /// <summary>Which groups are read; version 3.</summary>
    public const string GroupFilter = "s4hana.cloud.group.filter";

    /// <summary>By what an existing user is found; for target systems.</summary>
    public const string UserUniqueAttribute = "s4hana.cloud.user.unique.attribute";

    /// <summary>By what an existing group is found; for target systems, version 3.</summary>
    public const string GroupUniqueAttribute = "s4hana.cloud.group.unique.attribute";

    /// <summary>What the names of groups begin with; for source and target systems, version 3.</summary>
    public const string GroupPrefix = "s4hana.cloud.group.prefix";

    /// <summary>Whether many entities are written with one request; for target systems, version 1.</summary>
    public const string SupportBulkOperation = "s4hana.cloud.support.bulk.operation";

    /// <summary>How many users are written with one request, at most 100; for target systems, version 1.</summary>
    public const string BulkOperationsMaxCount = "s4hana.cloud.bulk.operations.max.count";

    /// <summary>Whether personal data of entities that fail is logged. Only while a fault is searched for.</summary>
    public const string TraceFailedEntityContent = "ips.trace.failed.entity.content";

    /// <summary>Whether personal data of skipped entities is logged. Only while a fault is searched for.</summary>
    public const string TraceSkippedEntityContent = "ips.trace.skipped.entity.content";

    /// <summary>Whether personal data of created entities is logged. Only while a fault is searched for.</summary>
    public const string TraceCreatedEntityContent = "ips.trace.created.entity.content";

    /// <summary>Whether personal data of updated entities is logged. Only while a fault is searched for.</summary>
    public const string TraceUpdatedEntityContent = "ips.trace.updated.entity.content";

    /// <summary>Whether skipped entities are logged.</summary>
    public const string TraceSkippedEntity = "ips.trace.skipped.entity";

    /// <summary>Whether created entities are logged.</summary>
    public const string TraceCreatedEntity = "ips.trace.created.entity";

    /// <summary>Whether updated entities are logged.</summary>
    public const string TraceUpdatedEntity = "ips.trace.updated.entity";

    /// <summary>Whether deleted entities are logged.</summary>
    public const string TraceDeletedEntity = "ips.trace.deleted.entity";

    /// <summary>How often a request that failed is tried again.</summary>
    public const string FailedRequestRetryAttempts = "ips.failed.request.retry.attempts";

    /// <summary>How many seconds pass before a request that failed is tried again.</summary>
    public const string FailedRequestRetryInterval = "ips.failed.request.retry.attempts.interval";
}
