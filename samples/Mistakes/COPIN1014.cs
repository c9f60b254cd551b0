using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1014;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "my30-api.s4hana.com")] // warning COPIN1014
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0308)]
    public sealed partial record EnterpriseProjects;
}
