using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1020;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0065)]
    public sealed partial record First;

    [CommunicationSystem("OTHER", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Other;

    [CommunicationArrangement<Other>(SAP_COM_0065, Name = "Second")] // warning COPIN1020
    public sealed partial record Second;
}
