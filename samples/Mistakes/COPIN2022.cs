using Copin;

namespace Mistakes.COPIN2022;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("OrderIntegration")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Orders2022")] // error COPIN2022
    [FlowParameter("Batch Size", "100")]
    public sealed partial record Flow;
}
