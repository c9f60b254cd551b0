using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>The parameters of an instance of Process Integration Runtime are spelt as the service reads them.</summary>
/// <remarks>
/// The service takes roles of any name, since a tenant may have its own: a misspelt one makes an instance whose keys get HTTP 403. Only what comes within a slip or two of a known name is
/// doubted. Source: SAP-docs/btp-integration-suite, "Specifying Service Instance and Service Key Parameters in JSON Format" and "Tasks and Permissions".
/// </remarks>
internal sealed class FlowRuntimeParametersMisspelt() : Rule<ServiceInstance>(
    "COPIN3069", Severity.Warning, "Parameter of Process Integration Runtime is misspelt",
    "Process Integration Runtime knows no {0} '{1}'; did you mean '{2}'?")
{
    private static readonly string[] Keys = ["grant-types", "redirect-uris", "roles"];
    private static readonly string[] GrantTypes = ["client_credentials", "authorization_code"];
    private static readonly string[] RolesOfFlows = ["ESBMessaging.send"];

    private static readonly string[] RolesOfApi =
    [
        "AuthGroup_TenantPartnerDirectoryConfigurator", "CatalogPackageArtifactsRead", "CatalogPackagesCopy", "CatalogPackagesRead", "CredentialsEdit", "CredentialsRead", "MonitoringDataRead",
        "SecurityMaterialEdit", "WorkspaceArtifactLocksDelete", "WorkspaceArtifactLocksRead", "WorkspaceArtifactsDeploy", "WorkspacePackagesConfigure", "WorkspacePackagesEdit", "WorkspacePackagesRead",
    ];

    protected override IEnumerable<Finding> Check(ServiceInstance instance, Landscape landscape)
    {
        // A malformed object is COPIN3016's.
        if (instance.Offering.Known != ProcessIntegrationRuntime.Offering || instance.Parameters.Known is not { } json || JsonFile.Read(json) is not { Fault: null, Root: { Kind: JsonKind.Object } root })
            return [];
        var roles = instance.Plan.Known switch
        {
            ProcessIntegrationRuntime.IntegrationFlowPlan => RolesOfFlows,
            ProcessIntegrationRuntime.ApiPlan => RolesOfApi,
            _ => [],
        };
        return root.Members.Select(member => (Kind: "parameter", Name: member.Name, Stretch: member.NameContent, Known: Keys))
            .Concat(TextsOf(root, "grant-types").Select(value => (Kind: "grant type", Name: value.Text, Stretch: value.Content, Known: GrantTypes)))
            .Concat(TextsOf(root, "roles").Select(value => (Kind: "role", Name: value.Text, Stretch: value.Content, Known: roles)))
            .Select(written => (Written: written, Meant: Meant(written.Name, written.Known)))
            .Where(each => each.Meant is not null)
            .Select(each => At(instance.Parameters.PlaceInSkeleton(each.Written.Stretch.Start, each.Written.Stretch.Length), each.Written.Kind, each.Written.Name, each.Meant!).WithReplacement(each.Meant!));
    }

    private static IEnumerable<JsonValue> TextsOf(JsonValue root, string key) => root[key] is { Kind: JsonKind.Array } array ? array.Items.Where(item => item.Kind == JsonKind.Text) : [];

    private static string? Meant(string written, string[] known) => known.Contains(written, StringComparer.Ordinal) ? null : new NearestName(known).To(written);
}
