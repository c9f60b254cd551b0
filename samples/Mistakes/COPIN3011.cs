using Copin;

namespace Mistakes.COPIN3011;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("ERP", Url = "https://erp.example")]
    [DestinationProperty("sap-client", "80")] // error COPIN3011
    public sealed partial record Erp;
}
