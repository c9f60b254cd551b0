namespace Copin.Sandbox;

/// <summary>A project of the S/4HANA Cloud tenant.</summary>
/// <param name="ProjectUUID">Key of <c>A_EnterpriseProject</c>.</param>
/// <param name="Project">Project number, at most 24 characters.</param>
/// <param name="Description">At most 60 characters.</param>
/// <param name="Kind">
/// Which application opens it. The API shows it as <c>EnterpriseProjectType</c> (<c>EP</c>, <c>CP</c>, <c>IP</c>): an assumption of the
/// sandbox, because SAP documents no property that tells the three kinds apart.
/// </param>
public sealed record EnterpriseProject(Guid ProjectUUID, string Project, string Description, ProjectKind Kind)
{
    internal string TypeCode => Kind switch
    {
        ProjectKind.Customer => "CP",
        ProjectKind.Internal => "IP",
        _ => "EP",
    };

    internal static EnterpriseProject[] Examples() =>
    [
        new(new Guid("0a7e1f30-5c1b-4d7e-9b1a-3f2c5d6e7f01"), "EP-1000", "Office tower, phase 1", ProjectKind.Enterprise),
        new(new Guid("0a7e1f30-5c1b-4d7e-9b1a-3f2c5d6e7f02"), "CP-2000", "Commissioning for a customer", ProjectKind.Customer),
        new(new Guid("0a7e1f30-5c1b-4d7e-9b1a-3f2c5d6e7f03"), "IP-3000", "Introduction of BIM", ProjectKind.Internal),
    ];
}

/// <summary>The three kinds of projects, each with its own Fiori application.</summary>
public enum ProjectKind
{
    /// <summary>Enterprise project, opened by <c>EnterpriseProject-maintain</c>.</summary>
    Enterprise,

    /// <summary>Customer project, opened by <c>CustomerProject-maintainCustomerProject</c>.</summary>
    Customer,

    /// <summary>Internal project, opened by <c>InternalProject-createInternalProject</c>.</summary>
    Internal,
}
