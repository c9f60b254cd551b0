using Copin;

namespace Mistakes.COPIN1028;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [CommunicationSystem("APP", HostName = "app.example.com")]
    [InboundUser<ApiUser>(Authentication = InboundAuthentication.OAuth2)]
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record App;

    [CommunicationSystem("PORTAL", HostName = "portal.example.com")]
    [InboundUser<ApiUser>(Authentication = InboundAuthentication.OAuth2)] // error COPIN1028
    [OutboundUser("NOT_IN_USE")]
    public sealed partial record Portal;
}
