using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1025;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, Secret Password)
{
    [CommunicationUser("COPIN", Description = "Projects", Password = "{Password}")]
    public sealed partial record ApiUser;

    [CommunicationUser("SPARE", Description = "Spare user", Password = "{Password}")]
    public sealed partial record Spare;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<Spare>(Authentication = InboundAuthentication.Basic)] // warning COPIN1025
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    public sealed partial record Projects;

    [UserCredential<ApiUser>("S4H_CPI")]
    public sealed partial record Credential;
}
