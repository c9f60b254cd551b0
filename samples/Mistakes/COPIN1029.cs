using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1029;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant Test, S4HanaCloudTenant Production, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}", Tenant = "{Test}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{Production.ApiHost}", Tenant = "{Production}")]
    [InboundUser<ApiUser>] // error COPIN1029
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308, Tenant = "{Production}")]
    public sealed partial record EnterpriseProjects;
}
