using Copin;

namespace Mistakes.COPIN7005;

[Landscape("example")]
public sealed partial record Example(
    S4HanaCloudTenant S4,
    [GeneratedPassword(Length = 12)] Secret CopinPassword) // error COPIN7005
{
    [CommunicationUser("COPIN", Description = "Project data", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;
}
