using Copin;

namespace Mistakes.COPIN7025;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("COPIN", HostName = "{S4.ApiHost}")]
    [InboundUser<ApiUser>]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Partner;
}
