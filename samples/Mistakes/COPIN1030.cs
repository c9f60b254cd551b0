using Copin;

namespace Mistakes.COPIN1030;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, CloudIntegrationTenant Integration, Secret CopinPassword, Secret CredentialPassword)
{
    [CommunicationUser("COPIN", Description = "Project data for Co-PIN", Password = "{CopinPassword}")]
    public sealed partial record ApiUser;

    [UserCredential("S4H_CPI", User = "{ApiUser.UserName}", Password = "{CredentialPassword}")] // warning COPIN1030
    public sealed partial record S4Credential;
}
