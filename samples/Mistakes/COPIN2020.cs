using Copin;

namespace Mistakes.COPIN2020;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("OrderIntegration")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Orders2020")]
    [FlowParameter("Receiver Host", "orders.example.com")]
    public sealed partial record Flow;
}
