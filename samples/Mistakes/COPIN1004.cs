using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1004;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")] // error COPIN1004
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    public sealed partial record EnterpriseProjects;
}
