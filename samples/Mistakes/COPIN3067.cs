using Copin;
using static Copin.CommunicationScenarios;

namespace Mistakes.COPIN3067;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, GlobalAccount Account, BtpSubaccount Subaccount, Secret Password)
{
    [RegisteredSystem("S/4HANA Cloud DEV System")]
    public sealed partial record DevSystem;

    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{Password}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;

    [CommunicationArrangement<Partner, DevSystem>(SAP_COM_0308)]
    public sealed partial record Projects;

    [UserCredential("S4H_CPI", User = "{ApiUser.Id}", Password = "{Password}")] // error COPIN3067
    public sealed partial record Credential;
}
