using Copin;

namespace Mistakes.COPIN2025;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("OrderIntegration")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Orders2025")]
    [FlowParameter("Receiver Host", "orders.example.com")]
    public sealed partial record Flow;
}
