using Copin;

namespace Mistakes.COPIN3019;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, BtpSubaccount Subaccount)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    public sealed partial record ProjectFlow;

    [ServiceInstance("copin-flow", Offering = "it-rt", Plan = "api")]
    public sealed partial record FlowRuntime;

    [ServiceKey<FlowRuntime>("copin-flow")]
    public sealed partial record FlowKey;

    [Destination("S4_PROJECTS", Url = "{ProjectFlow.Endpoint}", Authentication = DestinationAuthentication.Basic,
        User = "{FlowKey.ClientId}", Password = "{FlowKey.ClientSecret}")] // error COPIN3019
    public sealed partial record Projects;
}
