using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN1027;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("PARTNER", HostName = "partner.example.com", InboundOnly = true)] // warning COPIN1027
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner>(SAP_COM_0008)]
    [OutboundService("DEBMAS_IDOC")]
    public sealed partial record BusinessPartners;
}
