using Copin;

namespace Mistakes.COPIN2009;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, Secret CopinPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN")]
    public sealed partial record ApiUser;

    [UserCredential<ApiUser>("S4H_CPI")] // error COPIN2009
    public sealed partial record S4Credential;
}
