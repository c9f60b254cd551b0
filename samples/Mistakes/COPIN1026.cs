using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1026;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, Secret Password)
{
    [CommunicationUser("COPIN", Description = "Projects", Password = "{Password}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>(Authentication = InboundAuthentication.Basic)]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    public sealed partial record Projects;

    [UserCredential<ApiUser>("S4H_CPI")]
    public sealed partial record Credential;

    [CommunicationUser("OLD", Description = "An old partner", Password = "{Password}")]
    public sealed partial record OldUser;

    [CommunicationSystem("OLD", HostName = "{S4.ApiHost}")]
    [InboundUser<OldUser>(Authentication = InboundAuthentication.Basic)]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record OldPartner;

    [CommunicationArrangement<OldPartner>(SAP_COM_0308, Name = "OLD")] // info COPIN1026
    public sealed partial record OldProjects;
}
