namespace Copin.Sandbox.CloudIntegration;

/// <summary>What the Discover catalogue offers: examples of the sandbox. SAP publishes no ids of packages for project collaboration.</summary>
internal static class DiscoverContent
{
    public const string BaseUrl = "oDataBaseUrl";
    public const string Credential = "credential";
    public const string EnterpriseLink = "ApplicationBaseUrl";
    public const string CustomerLink = "ApplicationBaseUrlCustomerProjects";
    public const string InternalLink = "ApplicationBaseUrlInternalProjects";

    public static IEnumerable<IntegrationPackage> Packages()
    {
        var collaboration = new IntegrationPackage("CoPinS4HanaCloud", "Project Collaboration with SAP S/4HANA Cloud (example)")
        {
            ShortText = "Projects of SAP S/4HANA Cloud for project collaboration",
            Vendor = "Sandbox",
        };
        collaboration.Flows.Add(new DesigntimeFlow("ProjectsToCollaboration", "ProjectsToCollaboration", collaboration.Id, "/copin/projects")
            .Externalise(BaseUrl)
            .Externalise(Credential)
            .Externalise(EnterpriseLink)
            .Externalise(CustomerLink)
            .Externalise(InternalLink));
        yield return collaboration;

        var unrelated = new IntegrationPackage("ExampleDocumentExchange", "Document Exchange (example)")
        {
            ShortText = "Unrelated to projects",
            Vendor = "Sandbox",
        };
        unrelated.Flows.Add(
            new DesigntimeFlow("DocumentsToArchive", "DocumentsToArchive", unrelated.Id, null).Externalise("archiveUrl").Externalise("archiveCredential"));
        yield return unrelated;
    }
}
