using Copin;

namespace Mistakes.COPIN1022;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4)
{
    [CommunicationSystem("COPIN", InboundOnly = true, BusinessSystem = "PROJECT_COLLABORATION_OF_THE_EUROPEAN_SUBSIDIARIES_AND_PARTNERS")] // warning COPIN1022
    public sealed partial record Partner;
}
