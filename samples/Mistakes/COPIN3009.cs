using Copin;

namespace Mistakes.COPIN3009;

[Landscape("example")]
public sealed partial record Example(S4HanaCloudTenant S4, BtpSubaccount Subaccount)
{
    [Destination("S4_API", Url = "{S4.ApiHost}/sap/opu/odata/sap/API_ENTERPRISE_PROJECT_SRV;v=0002")] // error COPIN3009
    public sealed partial record Api;
}
