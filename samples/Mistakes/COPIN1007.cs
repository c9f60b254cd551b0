using Copin;

namespace Mistakes.COPIN1007;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN,API", Description = "Project data for Co-PIN", Password = "{CopinPassword}")] // error COPIN1007
    public sealed partial record ApiUser;
}
