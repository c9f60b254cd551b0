using Copin;

namespace Mistakes.COPIN1010;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4)
{
    [CommunicationSystem("COPIN", InboundOnly = true, LogicalSystem = "COPINSYSTEM01")] // error COPIN1010
    public sealed partial record Partner;
}
