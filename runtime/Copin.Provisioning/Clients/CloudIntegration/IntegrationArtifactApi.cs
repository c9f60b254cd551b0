using Copin.Provisioning.Http;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Integration flows at design time: entity set <c>IntegrationDesigntimeArtifacts</c>.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "Integration Content"; SAP/jenkins-library, <c>cmd/integrationArtifactUpload.go</c>.</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class IntegrationArtifactApi(SapConnection connection)
{
    /// <summary>The version that means the draft, or else the latest.</summary>
    public const string ActiveVersion = "active";

    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>The integration flows of a package.</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is no such package.</exception>
    public Task<IReadOnlyList<IntegrationArtifact>> ListAsync(string packageId, CancellationToken cancellationToken = default) =>
        _service.ListAsync(
            $"{IntegrationPackageApi.Key(packageId)}/IntegrationDesigntimeArtifacts", $"list integration flows of package '{packageId}'",
            Json.ODataV2CollectionIntegrationArtifact, cancellationToken);

    /// <summary>The integration flow of this ID, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IntegrationArtifact?> FindAsync(string id, string version = ActiveVersion, CancellationToken cancellationToken = default) =>
        _service.FindAsync(Key(id, version), $"find integration flow '{id}'", Json.ODataV2EntityIntegrationArtifact, cancellationToken);

    /// <summary>Deletes an integration flow from its package; <see langword="false"/> when there is none. It stays deployed.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<bool> DeleteAsync(string id, string version = ActiveVersion, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(id, version), $"delete integration flow '{id}'", cancellationToken);

    private static CloudIntegrationJson Json => CloudIntegrationJson.Default;

    internal static string Key(string id, string version) =>
        $"IntegrationDesigntimeArtifacts(Id={ODataLiteral.Text(id)},Version={ODataLiteral.Text(version)})";
}
