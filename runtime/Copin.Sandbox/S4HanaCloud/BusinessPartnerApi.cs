using System.Text.Json.Nodes;
using Copin.Sandbox.Http;
using Copin.Sandbox.OData;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>OData V2 service of business partners, scenario SAP_COM_0008 (SAP Business Accelerator Hub, API_BUSINESS_PARTNER).</summary>
/// <remarks>Read only here, and of the persons alone whom <see cref="Workforce"/> holds. Email addresses are another entity's, which is not played.</remarks>
internal sealed class BusinessPartnerApi(S4HanaCloudTenant tenant) : Api("Business partners " + Root, ErrorStyle.ODataV2)
{
    private const string Root = "/sap/opu/odata/sap/API_BUSINESS_PARTNER";
    private const string Set = "A_BusinessPartner";

    public override void Map(RouteTable routes)
    {
        routes.Access = "SAP_COM_0008";
        routes.Get(Root, call => ODataV2.ServiceDocument(call, Set));
        routes.Get($"{Root}/{Set}", call => ODataV2.Collection(call, Address(call), Set, tenant.Workforce.Partners.Select(Entity), Key));
        routes.Get($"{Root}/{Set}({{key}})", One);
    }

    private Reply One(Call call)
    {
        BusinessPartner partner = ODataKey.Single(call.Value("key")) is { } key && tenant.Workforce.Partners.Find(known => known.PersonId == key) is { } found
            ? found
            : throw call.Refuse(404, "/IWBEP/CM_MGW_RT/020", $"Resource not found for segment '{Set}Type'");
        JsonObject entity = Entity(partner);
        return ODataV2.Entity(call, 200, Address(call), Set, entity, Key(entity));
    }

    private static string Address(Call call) => $"https://{call.Host}{Root}/";

    private static string Key(JsonObject entity) => $"'{entity.Text("BusinessPartner")}'";

    private static JsonObject Entity(BusinessPartner partner) => new()
    {
        ["BusinessPartner"] = partner.PersonId,
        ["BusinessPartnerCategory"] = "1",
        ["BusinessPartnerFullName"] = partner.FullName,
        ["BusinessPartnerName"] = partner.FullName,
        ["FirstName"] = partner.FirstName,
        ["LastName"] = partner.LastName,
        ["BusinessPartnerIDByExtSystem"] = partner.PersonExternalId,
        ["BusinessPartnerIsBlocked"] = false,
    };
}
