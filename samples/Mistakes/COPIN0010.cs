using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN0010;

[Landscape("projects")]
public sealed partial record Projects(S4HanaCloudTenant S4, Secret Password)
{
    [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<ApiUser>(SAP_COM_0308)] // error COPIN0010
    public sealed partial record Arrangement;
}
