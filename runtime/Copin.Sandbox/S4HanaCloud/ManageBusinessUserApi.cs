using System.Globalization;
using System.Xml.Linq;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// SOAP service MANAGEBUSINESSUSERIN, scenarios SAP_COM_0193 and SAP_COM_0093 (SAP-docs/btp-cloud-platform, "Inbound Service: Business User").
/// </summary>
/// <remarks>
/// Each business user of the bundle is processed by itself and confirmed with a log. With active HCM integration names are human resources' and are left as they
/// are. Message numbers other than 104 and the texts are the sandbox's.
/// </remarks>
internal sealed class ManageBusinessUserApi(S4HanaCloudTenant tenant) : Api("Business users, create, update, delete " + Path, ErrorStyle.Soap)
{
    public const string Path = "/sap/bc/srt/scs_ext/sap/managebusinessuserin";
    public const string Request = "BusinessUserBundleMaintainRequest_sync";
    public const string Confirmation = "BusinessUserBundleMaintainConfirmation_sync";
    public const string Create = "01";
    public const string Update = "02";
    public const string Delete = "03";

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0193|SAP_COM_0093";
        routes.Stateless = true;
        routes.Post(Path, Maintain);
    }

    private Reply Maintain(Call call) =>
        SoapMessage.Answer(Confirmation, SoapMessage.Read(call, Request).Elements("BusinessUser").ToList().Select(Confirm));

    private XElement Confirm(XElement request)
    {
        string severity = "1", note = "Business user processed", type = "000";
        BusinessUser? user = null;
        try
        {
            user = Apply(request);
        }
        catch (WorkforceException refused)
        {
            (severity, note, type) = ("3", refused.Message, refused.Conflict ? "409" : "104");
        }

        BusinessPartner? partner = user?.Partner;
        return new XElement(
            "BusinessUser",
            new XElement("PersonExternalID", partner?.PersonExternalId ?? request.Text("PersonExternalID")),
            partner is null ? null : new XElement("PersonID", partner.PersonId),
            new XElement(
                "Log",
                new XElement("MaximumLogItemSeverityCode", severity),
                new XElement("Item", new XElement("TypeID", type), new XElement("SeverityCode", severity), new XElement("Note", note))));
    }

    private BusinessUser Apply(XElement request)
    {
        Workforce workforce = tenant.Workforce;
        string? personId = request.Text("PersonID"), externalId = request.Text("PersonExternalID");
        BusinessUserChange change = Change(request);
        if ((string?)request.Attribute("actionCode") == Create)
        {
            BusinessUser created = workforce.Create(personId, externalId ?? "", change);
            AssignRoles(created, request);
            return created;
        }

        if (workforce.PartnerOf(personId, externalId) is not { } partner || workforce.UserOf(partner) is not { } user)
        {
            throw new WorkforceException($"There is no business user with person ID {personId} or person external ID {externalId}");
        }

        if (personId is not null && externalId is not null && partner.PersonExternalId != externalId)
        {
            throw new WorkforceException($"Combination of Ext. ID {externalId} and ID {personId} inconsistent. Processing cancelled.");
        }

        switch ((string?)request.Attribute("actionCode"))
        {
            case Update:
                workforce.Change(user, change);
                AssignRoles(user, request);
                return user;
            case Delete:
                Workforce.Delete(user);
                return user;
            default:
                throw new WorkforceException("The action code of BusinessUser must be 01, 02 or 03");
        }
    }

    private void AssignRoles(BusinessUser user, XElement request)
    {
        XElement? login = request.Element("User");
        if ((string?)login?.Attribute("roleListCompleteTransmissionIndicator") == "true")
        {
            user.Roles.Clear();
        }

        foreach (XElement role in login?.Elements("Role") ?? [])
        {
            tenant.Workforce.Assign(user, role.Text("RoleName") ?? "", (string?)role.Attribute("actionCode") != Delete);
        }
    }

    private static BusinessUserChange Change(XElement request) => new()
    {
        RoleCode = request.Text("BusinessPartnerRoleCode"),
        FirstName = request.Text("PersonalInformation/FirstName"),
        LastName = request.Text("PersonalInformation/LastName"),
        EmailAddress = request.Text("WorkplaceInformation/EmailAddress"),
        UserName = request.Text("User/UserName"),
        Language = request.Text("User/LogonLanguageCode"),
        GlobalUserId = request.Text("User/GlobalUserID"),
        Locked = request.Text("User/LockedIndicator") is { } locked ? locked == "true" : null,
        ValidFrom = Date(request.Text("User/ValidityPeriod/StartDate")),
        ValidTo = Date(request.Text("User/ValidityPeriod/EndDate")),
    };

    private static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;
}
