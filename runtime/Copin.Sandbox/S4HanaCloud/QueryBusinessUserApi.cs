using System.Globalization;
using System.Xml.Linq;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>
/// SOAP service QUERYBUSINESSUSERIN, scenarios SAP_COM_0193 and SAP_COM_0093 (SAP-docs/btp-cloud-platform, "Inbound Service: Business User - Read").
/// </summary>
/// <remarks>Persons without a business user are not found. The response's element name is the sandbox's guess; its children are SAP's.</remarks>
internal sealed class QueryBusinessUserApi(S4HanaCloudTenant tenant) : Api("Business users, read " + Path, ErrorStyle.Soap)
{
    public const string Path = "/sap/bc/srt/scs_ext/sap/querybusinessuserin";
    public const string Query = "BusinessUserSimpleByElementsQuery_sync";
    public const string Response = "BusinessUserSimpleByElementsResponse_sync";

    private const int DefaultHits = 1000;

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0193|SAP_COM_0093";
        routes.Stateless = true;
        routes.Post(Path, Find);
    }

    private Reply Find(Call call)
    {
        XElement query = SoapMessage.Read(call, Query);
        XElement criteria = query.Element("BusinessUser") ?? new XElement("BusinessUser");
        var found = tenant.Workforce.Users.Where(user =>
            Fits(criteria, "PersonExternalID", "PersonExtID", user.Partner.PersonExternalId)
            && Fits(criteria, "PersonID", "PersonID", user.Partner.PersonId)
            && Fits(criteria, "BusinessPartnerRoleCode", "BusinessPartnerRoleCode", user.Partner.RoleCode)
            && Fits(criteria, "UserID", "UserID", user.UserId)
            && Fits(criteria, "UserName", "UserName", user.UserName)
            && Fits(criteria, "FirstName", "FirstName", user.Partner.FirstName)
            && Fits(criteria, "LastName", "LastName", user.Partner.LastName)
            && Fits(criteria, "EmailAddress", "EmailAddress", user.Partner.EmailAddress)
            && FitsArchiving(criteria, user.Archived)).ToList();
        int limit = query.Text("QueryProcessingConditions/QueryHitsUnlimitedIndicator") == "true" ? int.MaxValue
            : int.TryParse(query.Text("QueryProcessingConditions/QueryHitsMaximumNumberValue"), NumberStyles.None, CultureInfo.InvariantCulture, out int hits) ? hits
            : DefaultHits;
        return SoapMessage.Answer(
            Response,
            found.Take(limit).Select(Element),
            new XElement(
                "ResponseProcessingConditions",
                new XElement("HitsTotalNumberValue", found.Count),
                new XElement("ReturnedQueryHitsNumberValue", Math.Min(limit, found.Count)),
                new XElement("MoreHitsAvailableIndicator", found.Count > limit)));
    }

    private static XElement Element(BusinessUser user) => new(
        "BusinessUser",
        new XElement("PersonExternalID", user.Partner.PersonExternalId),
        new XElement("PersonID", user.Partner.PersonId),
        new XElement("BusinessPartnerRoleCode", user.Partner.RoleCode),
        new XElement("MarkedForArchivingIndicator", user.Archived),
        new XElement(
            "PersonalInformation",
            new XElement("FirstName", user.Partner.FirstName),
            new XElement("LastName", user.Partner.LastName),
            new XElement("PersonFullName", user.Partner.FullName)),
        new XElement(
            "User",
            new XElement("UserID", user.UserId),
            new XElement("UserName", user.UserName),
            new XElement("LogonLanguageCode", user.Language),
            new XElement("LockedIndicator", user.Locked),
            user.GlobalUserId.Length == 0 ? null : new XElement("GlobalUserID", user.GlobalUserId),
            new XElement("ValidityPeriod", new XElement("StartDate", Date(user.ValidFrom)), new XElement("EndDate", Date(user.ValidTo))),
            user.Roles.Select(role => new XElement("Role", new XElement("RoleName", role)))),
        new XElement("WorkplaceInformation", user.Partner.EmailAddress.Length == 0 ? null : new XElement("EmailAddress", user.Partner.EmailAddress)));

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Several intervals of a field: any of them.</summary>
    private static bool Fits(XElement criteria, string field, string boundary, string value)
    {
        var intervals = criteria.Elements(field + "Interval").ToList();
        return intervals.Count == 0 || intervals.Exists(interval =>
        {
            string lower = interval.Text("LowerBoundary" + boundary) ?? "", upper = interval.Text("UpperBoundary" + boundary) ?? "";
            int toLower = string.Compare(value, lower, StringComparison.OrdinalIgnoreCase);
            return interval.Text("IntervalBoundaryTypeCode") switch
            {
                "1" => toLower == 0,
                "3" => toLower >= 0 && string.Compare(value, upper, StringComparison.OrdinalIgnoreCase) <= 0,
                "6" => toLower < 0,
                "7" => toLower <= 0,
                "8" => toLower > 0,
                "9" => toLower >= 0,
                _ => false,
            };
        });
    }

    private static bool FitsArchiving(XElement criteria, bool archived) =>
        criteria.Text("MarkedForArchivingIndicator/LowerBoundaryMarkedForArchivingIndicator") is not { } wanted
        || bool.TryParse(wanted, out bool value) && value == archived;
}
