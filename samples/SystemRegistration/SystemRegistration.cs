using Copin;
using static Copin.CommunicationScenarios;

namespace Samples;

/// <summary>An S/4HANA Cloud system registered in SAP BTP (guide 3), and what that is for: service instances that make communication arrangements from SAP BTP.</summary>
/// <param name="S4">The S/4HANA Cloud tenant that is registered.</param>
/// <param name="GlobalAccount">The global account in which it is registered.</param>
/// <param name="Subaccount">The subaccount that may use it.</param>
/// <param name="IntegrationToken">Where the administrator of the global account puts the token for the administrator of the tenant: seven days, once.</param>
/// <param name="ReplicationPassword">The password of the user for outbound communication, which the scenario wants although nothing is sent.</param>
[Landscape("system-registration")]
public sealed partial record SystemRegistration(
    S4HanaCloudTenant S4,
    GlobalAccount GlobalAccount,
    BtpSubaccount Subaccount,
    Secret IntegrationToken,
    Secret ReplicationPassword)
{
    // A. The system

    [RegisteredSystem("S/4HANA Cloud DEV System", Type = SystemTypes.S4HanaCloud, ScenarioGroup = ScenarioGroups.AllCommunicationScenarios, Token = "{IntegrationToken}")]
    [Step("3.1", "add a system")]
    [Step("3.2", "name it")]
    [Step("3.3", "choose its type")]
    [Step("3.4", "choose the communication scenario group")]
    [Step("3.5", "get the token")]
    [Step("3.6", "open Maintain Extensions on SAP BTP")]
    [Step("3.7", "paste the token")]
    [Step("3.8", "wait until it is enabled")]
    [Step("3.9", "see it registered")]
    public sealed partial record DevSystem;

    // B. Business partners: an arrangement for SAP_COM_0008, whose outbound services stay switched off

    [Entitlement<DevSystem>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{Subaccount.Id}")]
    public sealed partial record ApiAccessPlan;

    [ApiAccess<DevSystem>("s4-business-partners", Arrangement = "BTP_0008", Scenario = SAP_COM_0008,
        InboundAuthentication = ApiAccessInboundAuthentication.Basic, OutboundAuthentication = ApiAccessOutboundAuthentication.Basic)]
    [CalledSystem(HostName = "default.com", User = "NOT_IN_USE", Password = "{ReplicationPassword}")]
    [OutboundService("DEBMAS_IDOC", Active = false)]
    [OutboundService("CREMAS_IDOC", Active = false)]
    [OutboundService("ADRMAS_IDOC", Active = false)]
    [OutboundService("ADR2MAS_IDOC", Active = false)]
    [OutboundService("ADR3MAS_IDOC", Active = false)]
    [OutboundService("CO_MDG_BP_RPLCTRQ_SPRX", Active = false)]
    [OutboundService("CO_MDG_BP_RELATIONSHIP_OUT_SPRX", Active = false)]
    [OutboundService("CO_MDG_BP_RPLCTCO_SPRX", Active = false)]
    [OutboundService("CO_MDG_BP_RELATIONSHIP_CNF_OUT_SPRX", Active = false)]
    public sealed partial record BusinessPartners;

    [ServiceKey<BusinessPartners>("s4-business-partners-key")]
    public sealed partial record BusinessPartnersKey;

    // C. Events

    [Entitlement<DevSystem>("s4-hana-cloud", Plan = "messaging", Enable = true, Subaccount = "{Subaccount.Id}")]
    public sealed partial record MessagingPlan;

    [Messaging<DevSystem>("s4-events", ClientId = "s4bp", Channel = "S4BP", Description = "Business partner events", TopicSpace = "sap/S4HANAOD/s4bp",
        QualityOfService = MessagingQualityOfService.AtLeastOnce, EventMesh = "s4bp", Namespace = "sap/S4HANAOD/s4bp", Units = 10)]
    [InboundTopic("${{namespace}}/#")]
    public sealed partial record Events;

    [ServiceKey<Events>("s4-events-key")]
    public sealed partial record EventsKey;
}
