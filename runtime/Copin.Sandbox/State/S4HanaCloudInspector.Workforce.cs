using System.Collections.Immutable;
using Copin.Sandbox.S4HanaCloud;

namespace Copin.Sandbox;

/// <summary>A business user.</summary>
/// <param name="UserId">User ID, <c>CB</c> and ten digits.</param>
/// <param name="UserName">Name it logs on with.</param>
/// <param name="Person">Its business partner.</param>
/// <param name="Locked">True when it cannot log on.</param>
/// <param name="Archived">True when it was deleted and waits for archiving.</param>
/// <param name="Language">Logon language.</param>
/// <param name="Roles">Its business roles.</param>
public sealed record BusinessUserSnapshot(
    string UserId, string UserName, BusinessPartner Person, bool Locked, bool Archived, string Language, ImmutableArray<string> Roles);

/// <content>Business partners and business users.</content>
public sealed partial class S4HanaCloudInspector
{
    /// <summary>The business partners in employees' roles, in order of creation.</summary>
    public ImmutableArray<BusinessPartner> BusinessPartners => Read(workforce => workforce.Partners.ToImmutableArray());

    /// <summary>The business users, in order of creation.</summary>
    public ImmutableArray<BusinessUserSnapshot> BusinessUsers => Read(workforce => workforce.Users.Select(Snapshot).ToImmutableArray());

    /// <summary>
    /// Whether human resources maintain the persons (default). A business user then needs a business partner that is there already; otherwise its creation
    /// makes one.
    /// </summary>
    public bool HcmIntegrationActive
    {
        get => Read(workforce => workforce.HcmIntegrationActive);
        set => Read(workforce => workforce.HcmIntegrationActive = value);
    }

    /// <summary>Adds a business partner in an employee's role, as human resources do.</summary>
    /// <param name="personExternalId">Worker's ID.</param>
    /// <param name="firstName">First name.</param>
    /// <param name="lastName">Last name.</param>
    /// <param name="roleCode">One of <see cref="BusinessPartnerRoles"/>.</param>
    /// <param name="emailAddress">Email address at work.</param>
    /// <exception cref="ArgumentException">The worker is there already.</exception>
    public BusinessPartner AddBusinessPartner(
        string personExternalId, string firstName, string lastName, string roleCode = BusinessPartnerRoles.Employee, string emailAddress = "") =>
        Read(workforce => workforce.PartnerOf(null, personExternalId) is null
            ? workforce.AddPartner(personExternalId, roleCode, firstName, lastName, emailAddress)
            : throw new ArgumentException($"There is a business partner {personExternalId} already.", nameof(personExternalId)));

    /// <summary>Adds a business user to a business partner, as an administrator does.</summary>
    /// <exception cref="ArgumentException">There is no such partner, or it has a user already.</exception>
    public BusinessUserSnapshot AddBusinessUser(string personExternalId, string userName) => Read(workforce =>
        workforce.PartnerOf(null, personExternalId) is { } partner && workforce.UserOf(partner) is null
            ? Snapshot(workforce.AddUser(partner, userName))
            : throw new ArgumentException($"There is no business partner {personExternalId} without a user.", nameof(personExternalId)));

    private static BusinessUserSnapshot Snapshot(BusinessUser user) =>
        new(user.UserId, user.UserName, user.Partner, user.Locked, user.Archived, user.Language, [.. user.Roles]);

    private T Read<T>(Func<Workforce, T> read)
    {
        lock (_landscape.Gate)
        {
            return read(_landscape.S4.Workforce);
        }
    }
}
