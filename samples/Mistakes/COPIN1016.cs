using Copin;

namespace Mistakes.COPIN1016;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("Copin user", Description = "Project data for Co-PIN", Password = "{CopinPassword}")] // info COPIN1016
    public sealed partial record ApiUser;
}
