using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1005;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    public sealed partial record EnterpriseProjects;

    [CommunicationArrangement<Partner>(SAP_COM_0308, Name = "Projects again")] // error COPIN1005
    public sealed partial record ProjectsAgain;
}
