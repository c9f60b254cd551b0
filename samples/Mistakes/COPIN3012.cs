using Copin;

namespace Mistakes.COPIN3012;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("ERP", Url = "https://erp.example")]
    [DestinationProperty("HTML5.DynamicDestination", "yes")] // warning COPIN3012
    public sealed partial record Erp;
}
