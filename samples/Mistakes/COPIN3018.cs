using Copin;

namespace Mistakes.COPIN3018;

[Landscape("example")]
public sealed partial record Example(CloudIntegrationTenant Integration, BtpSubaccount Subaccount)
{
    [IntegrationPackage("CoPinS4HanaCloud", Source = PackageSource.Discover)]
    public sealed partial record Package;

    [IntegrationFlow<Package>("ProjectsToCollaboration")]
    public sealed partial record ProjectFlow;

    [Destination("S4_PROJECTS", Url = "https://tenant.it-cpi018-rt.cfapps.eu10-003.hana.ondemand.com/http/projects")] // warning COPIN3018
    [DestinationProperty("copin.int.display_name", "S/4HANA projects")]
    [DestinationProperty("copin.int.object", "ProjectPlan")]
    public sealed partial record Projects;
}
