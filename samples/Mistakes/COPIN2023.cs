using Copin;

namespace Mistakes.COPIN2023;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("OrderIntegration")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Orders2023")]
    [FlowParameter("Receiver Host", "orders.example.com")]
    [FlowParameter("Batch Size", "many")] // error COPIN2023
    public sealed partial record Flow;
}
