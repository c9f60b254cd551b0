using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Exports of employees from SAP HCM to SAP Identity Management.</summary>
/// <remarks>Source: SAP Help Portal, SAP ERP, "Data Extraction" of employee-related data for SAP Identity Management.</remarks>
internal sealed class HcmExportProvider : ManualResourceProvider<HcmExport>
{
    public override ResourceKind Kind => HcmExport.ResourceKind;

    protected override IEnumerable<ManualStepInstructions> Describe(HcmExport resource, IResourceTexts texts) =>
    [
        new(
            resource.Id, texts.Show(resource.Name), "SAP HCM, transaction SA38",
            """
            Run report RPLDAP_EXTRACT_IDM with the query that selects the employees
            Run report SPLDAP_DISPLAY_LOG_TABLES; where it shows errors, mend them, clean up with RPLDAP_CLEAN_UP_LOG_TABLES and run the first report again
            """,
            "the transport log shows no error, and the identity store of SAP Identity Management has the employees", null),
    ];
}
