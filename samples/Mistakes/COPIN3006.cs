using Copin;

namespace Mistakes.COPIN3006;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("ERP", Url = "https://erp.example")]
    [DestinationProperty("sap-Client", "100")] // warning COPIN3006
    public sealed partial record Erp;
}
