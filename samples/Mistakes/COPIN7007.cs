using Copin;

namespace Mistakes.COPIN7007;

[Landscape("example")]
public sealed partial record Example(
    S4HanaCloudTenant S4,
    [GeneratedPassword] string Reference, // error COPIN7007
    Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;
}
