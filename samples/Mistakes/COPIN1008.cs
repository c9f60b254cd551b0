using Copin;

namespace Mistakes.COPIN1008;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Password = "{CopinPassword}")] // error COPIN1008
    public sealed partial record ApiUser;
}
