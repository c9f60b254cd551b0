using Copin;

namespace Mistakes.COPIN2021;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration)
{
    [IntegrationPackage("OrderIntegration")]
    public sealed partial record Package;

    [IntegrationFlow<Package>("Orders2021")]
    [FlowParameter("ReceiverHost", "orders.example.com")] // error COPIN2021
    public sealed partial record Flow;
}
