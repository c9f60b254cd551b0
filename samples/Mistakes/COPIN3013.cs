using Copin;

namespace Mistakes.COPIN3013;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("ERP", Url = "https://erp.example")]
    [DestinationProperty("CloudConnectorLocationId", "walldorf")] // warning COPIN3013
    public sealed partial record Erp;
}
