using Copin;

namespace Mistakes.COPIN7008;

[Landscape("example")]
public sealed partial record Example(
    S4HanaCloudTenant S4,
    [GeneratedPassword(Length = 64)] Secret CopinPassword) // warning COPIN7008
{
    [CommunicationUser("COPIN", Description = "Project data", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;
}
