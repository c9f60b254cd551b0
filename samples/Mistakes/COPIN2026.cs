using Copin;

namespace Mistakes.COPIN2026;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("OrderIntegration")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Orders2026")]
    [FlowParameter("Receiver Host", "orders.example.com")]
    public sealed partial record Flow;
}
