using Copin;

namespace Mistakes.COPIN2024;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("OrderIntegration")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Orders2024")]
    [FlowParameter("Receiver Host", "orders.example.com")]
    public sealed partial record Flow;
}
