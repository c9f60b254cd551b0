using Copin;

namespace Mistakes.COPIN3010;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("ERP", Url = "https://erp.example")]
    [DestinationProperty("sap-language", "EN")]
    [DestinationProperty("sap-language", "DE")] // error COPIN3010
    public sealed partial record Erp;
}
