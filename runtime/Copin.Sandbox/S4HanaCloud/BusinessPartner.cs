namespace Copin.Sandbox;

/// <summary>A business partner in an employee's role: the person that a business user belongs to.</summary>
/// <param name="PersonId">Person ID, ten digits.</param>
/// <param name="PersonExternalId">Worker's ID in human resources, at most 60 characters.</param>
/// <param name="RoleCode">Business partner role, one of <see cref="BusinessPartnerRoles"/>.</param>
/// <param name="FirstName">First name.</param>
/// <param name="LastName">Last name.</param>
/// <param name="EmailAddress">Email address at work; may be empty.</param>
public sealed record BusinessPartner(string PersonId, string PersonExternalId, string RoleCode, string FirstName, string LastName, string EmailAddress)
{
    internal string FullName => $"{FirstName} {LastName}".Trim();
}

/// <summary>The business partner roles that business users may have (SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition").</summary>
public static class BusinessPartnerRoles
{
    /// <summary>Employee.</summary>
    public const string Employee = "BUP003";

    /// <summary>Contingent worker.</summary>
    public const string ContingentWorker = "BBP005";
}

/// <summary>A business role that can be assigned to business users.</summary>
/// <param name="Id">Role ID, for instance <c>SAP_BR_EMPLOYEE</c>.</param>
/// <param name="Description">Description.</param>
public sealed record BusinessRole(string Id, string Description);
