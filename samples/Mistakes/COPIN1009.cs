using Copin;

namespace Mistakes.COPIN1009;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4)
{
    [CommunicationSystem("", InboundOnly = true)] // error COPIN1009
    public sealed partial record Partner;
}
