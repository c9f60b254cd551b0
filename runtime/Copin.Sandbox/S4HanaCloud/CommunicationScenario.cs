namespace Copin.Sandbox.S4HanaCloud;

/// <summary>What the tenant knows of a communication scenario.</summary>
/// <param name="Id">Scenario ID.</param>
/// <param name="InboundServices">Inbound services as (id, type, path below the API host); empty when nothing is called.</param>
/// <param name="OutboundServices">Ids of outbound services.</param>
/// <param name="NeedsOutboundUser">A user for outbound communication is demanded, even of an inbound-only system.</param>
/// <param name="InboundMethods">Authentication methods its inbound users may have.</param>
internal sealed record CommunicationScenario(
    string Id, (string Id, string Type, string Path)[] InboundServices, string[] OutboundServices, bool NeedsOutboundUser, string[] InboundMethods)
{
    public static readonly IReadOnlyDictionary<string, CommunicationScenario> Delivered = Table().ToDictionary(scenario => scenario.Id, StringComparer.Ordinal);

    // Ids, services and methods: SAP-docs/btp-cloud-platform ("Overview of Communication Scenarios"), SAP's API metadata; the demand of an
    // outbound user of 0008, 0009, 0066, 0093, 0108 and 0827 is reported from live tenants. Paths not published are the sandbox's own.
    private static IEnumerable<CommunicationScenario> Table() =>
    [
        Inbound("SAP_COM_0A48", ["basic", "x509"],
            ("CE_APS_COM_CU_A4C_ODATA_0001", "G4BA", "/sap/opu/odata4/sap/aps_com_cu_a4c_odata/srvd_a2x/sap/aps_com_cu_a4c_odata/0001/"),
            ("CE_APS_COM_CS_A4C_ODATA_0001", "G4BA", "/sap/opu/odata4/sap/aps_com_cs_a4c_odata/srvd_a2x/sap/aps_com_cs_a4c_odata/0001/"),
            ("CE_APS_COM_CA_A4C_ODATA_0001", "G4BA", "/sap/opu/odata4/sap/aps_com_ca_a4c_odata/srvd_a2x/sap/aps_com_ca_a4c_odata/0001/")),
        Inbound("SAP_COM_0A05", ["basic", "x509"], ("CE_APS_COM_API_CU_READ_0001", "G4BA", "/sap/opu/odata4/sap/aps_com_api_cu_read/srvd_a2x/sap/communicationuser/0001/")),
        Inbound("SAP_COM_0A06", ["basic", "x509"], ("CE_APS_COM_API_CS_READ_0001", "G4BA", "/sap/opu/odata4/sap/aps_com_api_cs_read/srvd_a2x/sap/communicationsystem/0001/")),
        Inbound("SAP_COM_0A07", ["basic", "x509"], ("CE_APS_COM_API_CA_READ_0001", "G4BA", "/sap/opu/odata4/sap/aps_com_api_ca_read/srvd_a2x/sap/communicationarrangement/0001/")),
        Inbound("SAP_COM_0308", ["basic", "oauth2"], ("API_ENTERPRISE_PROJECT_SRV_0002", "IWSG", "/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002")),
        Inbound("SAP_COM_0054", ["basic", "oauth2", "x509"], ("SC_EXTERNAL_SERVICES_SRV", "IWSG", "/sap/opu/odata/CPD/SC_EXTERNAL_SERVICES_SRV")),
        Inbound("SAP_COM_0724", ["basic", "x509"], ("API_ENTPROJECTPROFILECODE_G4BA", "G4BA", "/sap/opu/odata4/sap/api_entprojectprofilecode/srvd_a2x/sap/enterpriseprojectprofilecode/0001/")),
        Inbound("SAP_COM_0725", ["basic", "x509"], ("API_ENTPROJPROCESSINGSTAT_G4BA", "G4BA", "/sap/opu/odata4/sap/api_entprojprocessingstatus/srvd_a2x/sap/entprojectprocessingstatus/0001/")),
        new("SAP_COM_0093",
            [("MANAGEBUSINESSUSERIN", "HTTP", ManageBusinessUserApi.Path), ("QUERYBUSINESSUSERIN", "HTTP", QueryBusinessUserApi.Path)], [], true, ["basic", "x509"]),
        new("SAP_COM_0066",
            [("APS_IAM_BP_SRV", "IWSG", BusinessRolesApi.Roles), ("APS_IAM_SIAG_SRV", "IWSG", BusinessRolesApi.Users)], [], true, ["basic", "x509"]),
        Inbound("SAP_COM_0193", ["basic", "x509"],
            ("MANAGEBUSINESSUSERIN", "HTTP", ManageBusinessUserApi.Path),
            ("QUERYBUSINESSUSERIN", "HTTP", QueryBusinessUserApi.Path),
            ("APS_IAM_BP_SRV", "IWSG", BusinessRolesApi.Roles)),
        Inbound("SAP_COM_0465", ["basic", "x509"], ("CE_APS_IAM_API_SCIM", "HTTP", BusinessUserScimApi.Path)),
        Inbound("SAP_COM_0380", ["basic", "oauth2", "x509"], ("SAP_COM_0380_IN", "HTTP", "/sap/bc/srt/scs_ext/sap/sap_com_0380")),
        Inbound("SAP_COM_0001", ["basic", "x509"], ("API_MANAGE_WF_AVAILABILITY", "IWSG", "/sap/opu/odata/sap/API_MANAGE_WF_AVAILABILITY")),
        new("SAP_COM_0008", [("API_BUSINESS_PARTNER", "IWSG", "/sap/opu/odata/sap/API_BUSINESS_PARTNER")],
            ["DEBMAS_IDOC", "CREMAS_IDOC", "CO_MDG_BP_RPLCTRQ_SPRX"], true, ["basic", "oauth2", "x509"]),
        new("SAP_COM_0009", [("API_PRODUCT_SRV", "IWSG", "/sap/opu/odata/sap/API_PRODUCT_SRV")], ["MATMAS_IDOC"], true, ["basic", "oauth2", "x509"]),
        new("SAP_COM_0108", [("API_MATERIAL_DOCUMENT_SRV", "IWSG", "/sap/opu/odata/sap/API_MATERIAL_DOCUMENT_SRV")], [], true, ["basic", "x509"]),
        new("SAP_COM_0827", [("SUPPLIERCONFIRMATIONREQUEST_I1", "HTTP", "/sap/bc/srt/scs_ext/sap/supplierconfirmationrequest_i1")], ["CO_MMPUR_SUPLR_CONF_NOTIF_OUT"], true, ["basic"]),
        new("SAP_COM_0092", [], ["SAP_COM_0092_REST"], true, []),
        new("SAP_COM_0276", [], ["SAP_COM_0276_REST"], true, []),
    ];

    private static CommunicationScenario Inbound(string id, string[] methods, params (string Id, string Type, string Path)[] services) =>
        new(id, services, [], false, methods);
}
