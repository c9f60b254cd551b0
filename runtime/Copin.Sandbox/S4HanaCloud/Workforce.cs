using System.Globalization;
using System.Xml;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>What a service refuses; the message is the tenant's.</summary>
internal sealed class WorkforceException(string message, bool conflict = false) : Exception(message)
{
    /// <summary>True when the user exists already.</summary>
    public bool Conflict { get; } = conflict;
}

/// <summary>Business partners in employees' roles, their business users and the business roles.</summary>
internal sealed class Workforce
{
    private long _lastPerson = 9_980_000_100;
    private int _lastUser;

    public Workforce()
    {
        (string Id, string Role, string First, string Last, string[] Roles)[] seeds =
        [
            ("P000101", BusinessPartnerRoles.Employee, "Anna", "Berger", ["SAP_BR_EMPLOYEE", "SAP_BR_ADMINISTRATOR"]),
            ("P000102", BusinessPartnerRoles.Employee, "Jürgen", "Müller", ["SAP_BR_EMPLOYEE"]),
            ("P000103", BusinessPartnerRoles.Employee, "Chen", "Li", ["SAP_BR_EMPLOYEE", "SAP_BR_PURCHASER"]),
            ("P000104", BusinessPartnerRoles.Employee, "Maria", "O'Neill", ["SAP_BR_EMPLOYEE"]),
            ("P000105", BusinessPartnerRoles.ContingentWorker, "Tomás", "Silva", []),
        ];
        foreach ((string id, string role, string first, string last, string[] roles) in seeds)
        {
            BusinessUser user = AddUser(AddPartner(id, role, first, last, $"{id.ToLowerInvariant()}@example.com"), id);
            user.Roles.UnionWith(roles);
        }
    }

    public List<BusinessPartner> Partners { get; } = [];

    public List<BusinessUser> Users { get; } = [];

    public List<BusinessRole> Roles { get; } =
    [
        new("SAP_BR_ADMINISTRATOR", "Administrator"),
        new("SAP_BR_EMPLOYEE", "Employee"),
        new("SAP_BR_PURCHASER", "Purchaser"),
    ];

    /// <summary>
    /// Human resources maintain the persons, so that a business user needs a business partner that is there already; active by default
    /// (SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition").
    /// </summary>
    public bool HcmIntegrationActive { get; set; } = true;

    public BusinessPartner AddPartner(string externalId, string role, string firstName, string lastName, string emailAddress)
    {
        _lastPerson++;
        var partner = new BusinessPartner(_lastPerson.ToString("D10", CultureInfo.InvariantCulture), externalId, role, firstName, lastName, emailAddress);
        Partners.Add(partner);
        return partner;
    }

    public BusinessUser AddUser(BusinessPartner partner, string userName)
    {
        _lastUser++;
        var user = new BusinessUser("CB" + _lastUser.ToString("D10", CultureInfo.InvariantCulture), partner, userName);
        Users.Add(user);
        return user;
    }

    public BusinessPartner? PartnerOf(string? personId, string? externalId) =>
        Partners.Find(partner => personId is { Length: > 0 } ? partner.PersonId == personId : externalId is { Length: > 0 } && partner.PersonExternalId == externalId);

    public BusinessUser? UserOf(BusinessPartner partner) => Users.Find(user => user.Partner.PersonId == partner.PersonId);

    /// <exception cref="WorkforceException">The person is unknown, or has a user already.</exception>
    public BusinessUser Create(string? personId, string externalId, BusinessUserChange data)
    {
        string role = data.RoleCode ?? BusinessPartnerRoles.Employee;
        CheckCharacters(data);
        if (externalId.Length is 0 or > 60 || !externalId.All(XmlConvert.IsXmlChar))
        {
            throw new WorkforceException("Enter a person external ID of at most 60 characters");
        }

        BusinessPartner? partner = PartnerOf(personId, externalId);
        if (partner is null && HcmIntegrationActive)
        {
            throw new WorkforceException(
                $"No business partner with role {role} exists for person external ID {externalId}; HCM integration is active, employees are replicated from human resources");
        }

        if (partner is null && data.LastName is not { Length: > 0 })
        {
            throw new WorkforceException("Enter a last name");
        }

        if (partner is not null && UserOf(partner) is { Archived: false })
        {
            throw new WorkforceException($"A business user exists already for person external ID {externalId}", conflict: true);
        }

        string userName = CheckUserName(data.UserName ?? externalId, user: null);
        partner ??= AddPartner(externalId, CheckRole(role), data.FirstName ?? "", data.LastName!, data.EmailAddress ?? "");
        if (UserOf(partner) is { } archived)
        {
            Users.Remove(archived);
        }

        BusinessUser user = AddUser(partner, userName);
        Change(user, data);
        return user;
    }

    /// <exception cref="WorkforceException">The name belongs to another user.</exception>
    public void Change(BusinessUser user, BusinessUserChange data)
    {
        CheckCharacters(data);
        user.UserName = CheckUserName(data.UserName ?? user.UserName, user);
        user.Language = data.Language ?? user.Language;
        user.GlobalUserId = data.GlobalUserId ?? user.GlobalUserId;
        user.Locked = data.Locked ?? user.Locked;
        user.ValidFrom = data.ValidFrom ?? user.ValidFrom;
        user.ValidTo = data.ValidTo ?? user.ValidTo;
        BusinessPartner partner = user.Partner;
        partner = partner with { EmailAddress = data.EmailAddress ?? partner.EmailAddress };
        if (!HcmIntegrationActive)
        {
            partner = partner with { FirstName = data.FirstName ?? partner.FirstName, LastName = data.LastName ?? partner.LastName };
        }

        Partners[Partners.FindIndex(known => known.PersonId == partner.PersonId)] = partner;
        user.Partner = partner;
    }

    /// <exception cref="WorkforceException">There is no such role.</exception>
    public void Assign(BusinessUser user, string role, bool assigned)
    {
        if (!Roles.Exists(known => known.Id == role))
        {
            throw new WorkforceException($"Business role {role} does not exist");
        }

        if (assigned)
        {
            user.Roles.Add(role);
        }
        else
        {
            user.Roles.Remove(role);
        }
    }

    /// <summary>Deletes the logon; the business user remains, marked for archiving (SAP-docs/btp-cloud-platform, "Inbound Service: Business User").</summary>
    public static void Delete(BusinessUser user)
    {
        user.Archived = true;
        user.Locked = true;
        user.Roles.Clear();
    }

    private static string CheckRole(string role) => role is BusinessPartnerRoles.Employee or BusinessPartnerRoles.ContingentWorker
        ? role
        : throw new WorkforceException($"Business partner role {role} is not supported");

    // Control characters and the like, which no XML answer could hold.
    private static void CheckCharacters(BusinessUserChange data)
    {
        foreach (string? text in (string?[])[data.UserName, data.Language, data.GlobalUserId, data.FirstName, data.LastName, data.EmailAddress])
        {
            if (text is not null && !text.All(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)))
            {
                throw new WorkforceException("A value holds characters that are not supported");
            }
        }
    }

    private string CheckUserName(string name, BusinessUser? user)
    {
        if (name.Length is 0 or > 40)
        {
            throw new WorkforceException("Enter a user name of at most 40 characters");
        }

        return Users.Exists(known => known != user && !known.Archived && known.UserName.Equals(name, StringComparison.OrdinalIgnoreCase))
            ? throw new WorkforceException($"User name {name} is already used", conflict: true)
            : name;
    }
}
