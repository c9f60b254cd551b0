namespace Copin;

/// <summary>
/// The links that project collaboration shows beside a project, to be put behind the UI host of S/4HANA Cloud:
/// <c>"https://{S4.UiHost}" + ProjectLinks.EnterpriseProject</c>.
/// </summary>
/// <remarks>
/// <c>%projectUUID%</c> is the project's GUID inside an OData V2 key (<c>guid'…'</c>), <c>%project%</c> its number (at most 24 characters); the flow fills both.
/// Source: SAP Community, "Integration of SAP S/4HANA Cloud with project collaboration (Co-PIN)", 2023.
/// </remarks>
public static class ProjectLinks
{
    /// <summary>An enterprise project, by its GUID; for parameter <c>ApplicationBaseUrl</c>.</summary>
    public const string EnterpriseProject = "/ui#EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'%projectUUID%',IsActiveEntity=true)";

    /// <summary>A customer project, by its number; for parameter <c>ApplicationBaseUrlCustomerProjects</c>.</summary>
    public const string CustomerProject = "/ui#CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/%project%/?tab=infoTab";

    /// <summary>An internal project, by its number; for parameter <c>ApplicationBaseUrlInternalProjects</c>.</summary>
    public const string InternalProject = "/ui#InternalProject-createInternalProject&/Display/ProjEngagementsSet/%project%/?tab=infoTab";
}
