using Copin;

namespace Mistakes.COPIN1023;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4)
{
    [CommunicationSystem("COPIN", InboundOnly = true, BusinessSystem = "PARTNER")]
    public sealed partial record Partner;

    [CommunicationSystem("OTHER", InboundOnly = true, BusinessSystem = "PARTNER")] // warning COPIN1023
    public sealed partial record Other;
}
