using Copin;

namespace Mistakes.COPIN3005;

[Landscape("example")]
public sealed partial record Example(BtpSubaccount Subaccount)
{
    [Destination("ERP", Url = "https://erp.example", Authentication = DestinationAuthentication.PrincipalPropagation)] // error COPIN3005
    public sealed partial record Erp;
}
