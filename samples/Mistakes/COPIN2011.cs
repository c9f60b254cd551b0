using Copin;

namespace Mistakes.COPIN2011;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant Dev, S4HanaCloudTenant Test, CloudIntegrationTenant Integration, Secret Password)
{
    [CommunicationUser("COPIN", Description = "Projects", Password = "{Password}", Tenant = "{Dev}")]
    public sealed partial record ApiUser;

    [UserCredential<ApiUser>("S4H_CPI")]
    public sealed partial record Credential;

    [IntegrationPackage("Projects")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Projects")]
    [FlowParameter("address", "https://{Test.ApiHost}/projects")]
    [FlowParameter("logon", "{Credential}")] // error COPIN2011
    public sealed partial record Flow;
}
