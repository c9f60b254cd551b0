using Copin;

namespace Mistakes.COPIN0019;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount, Secret Password)
{
    [Destination("ERP", Url = "https://erp.example", Authentication = DestinationAuthentication.Basic, User = "<user>", Password = "{Password}")] // warning COPIN0019
    public sealed partial record Erp;
}
