using Copin;

namespace Mistakes.COPIN0020;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, BtpSubaccount Subaccount)
{
    [Destination("S4_API", Url = "https://{S4.ApiUrl}/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002")] // error COPIN0020
    public sealed partial record Api;
}
