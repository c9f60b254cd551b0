namespace Copin;

/// <summary>
/// Connector version 1 of a proxy system for S/4HANA Cloud, with its properties: the SOAP service <em>Business User</em> of communication scenario <c>SAP_COM_0193</c>. A
/// property that is left out is not set, and Identity Provisioning takes its default.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "List of Properties".</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ConnectorVersion1Attribute : ResourceDetailAttribute
{
    /// <summary>
    /// <c>s4hana.cloud.hr.switch.active</c>: whether business partners are synchronised by HR integration, so that only logon data and roles come through the proxy; else
    /// identity management synchronises them, and the family name is mandatory. Default <c>true</c>.
    /// </summary>
    public bool HrSwitchActive { get; set; }

    /// <summary><c>s4hana.cloud.hr.switch.dependent.role.codes</c>: the business partner roles that HR maintains, separated by commas. Default <c>BUP003,BBP005</c>: employee, contingent worker.</summary>
    public string? HrSwitchDependentRoleCodes { get; set; }

    /// <summary><c>ips.date.variable.format</c>: the form of dates in transformations, which the standard read transformation needs as <c>yyyy-MM-dd</c>.</summary>
    public string? DateVariableFormat { get; set; }

    /// <summary><c>s4hana.cloud.skip.read.archived</c>: whether archived users are not read. Default <c>true</c> in a new system.</summary>
    public bool SkipReadArchived { get; set; }

    /// <summary>
    /// <c>s4hana.cloud.user.roles.overwrite</c>: whether a user's roles are replaced by those that are provisioned; else these are added. <c>true</c> where it is not set,
    /// although a new system has it as <c>false</c>.
    /// </summary>
    public bool UserRolesOverwrite { get; set; }

    /// <summary><c>s4hana.cloud.roles.filter</c>: an OData V2 filter of the business roles to read, such as <c>startswith(ID, 'EMPLOYEE') eq true</c>.</summary>
    public string? RolesFilter { get; set; }

    /// <summary><c>s4hana.cloud.roles.page.size</c>: how many business roles are read at once.</summary>
    public int RolesPageSize { get; set; }
}

/// <summary>
/// Connector version 3 of a proxy system for S/4HANA Cloud, with its properties: the SCIM service of communication scenario <c>SAP_COM_0465</c>. A property that is left
/// out is not set, and Identity Provisioning takes its default.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "List of Properties".</remarks>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ConnectorVersion3Attribute : ResourceDetailAttribute
{
    /// <summary><c>s4hana.cloud.support.patch.operation</c>: whether changes are written as PATCH; else the whole entity as PUT. Default <c>false</c>.</summary>
    public bool SupportPatchOperation { get; set; }

    /// <summary>
    /// <c>s4hana.cloud.user.filter</c>: which users are read: <c>userName</c>, <c>externalId</c>, <c>emails[0].value</c> with <c>eq</c>, <c>ne</c>, <c>sw</c>, <c>ew</c>,
    /// <c>co</c>.
    /// </summary>
    public string? UserFilter { get; set; }

    /// <summary>
    /// <c>s4hana.cloud.group.filter</c>: which groups are read: <c>displayName</c>, <c>externalId</c>,
    /// <c>urn:ietf:params:scim:schemas:extension:sap:2.0:Group:type</c> with <c>eq</c>, <c>co</c>, <c>sw</c>.
    /// </summary>
    public string? GroupFilter { get; set; }
}

/// <summary>Sets a property of a proxy system that its connector version's attribute has no name for.</summary>
/// <param name="name">The property's name, a constant of <see cref="SystemProperties"/> or any other.</param>
/// <param name="value">The value; a reference to a <see cref="Secret"/> for <c>Password</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SystemPropertyAttribute(string name, string value) : ResourceDetailAttribute
{
    /// <summary>The property's name.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public string Value { get; } = value;
}
