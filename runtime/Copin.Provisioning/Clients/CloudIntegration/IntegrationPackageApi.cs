using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Integration packages: entity set <c>IntegrationPackages</c>.</summary>
/// <remarks>Needs roles <c>WorkspacePackagesRead</c>, <c>WorkspacePackagesEdit</c> and <c>CatalogPackagesCopy</c>. SAP-docs/btp-integration-suite, "Integration Content".</remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class IntegrationPackageApi(SapConnection connection)
{
    private readonly CloudIntegrationService _service = new(connection);

    /// <summary>All packages of the workspace.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IReadOnlyList<IntegrationPackage>> ListAsync(CancellationToken cancellationToken = default) =>
        _service.ListAsync("IntegrationPackages", "list integration packages", Json.ODataV2CollectionIntegrationPackage, cancellationToken);

    /// <summary>The package of this ID, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<IntegrationPackage?> FindAsync(string id, CancellationToken cancellationToken = default) =>
        _service.FindAsync(Key(id), $"find integration package '{id}'", Json.ODataV2EntityIntegrationPackage, cancellationToken);

    /// <summary>Copies a package from Discover into the workspace.</summary>
    /// <param name="discoverId">The package's ID in Discover.</param>
    /// <param name="mode">What happens when the workspace has it.</param>
    /// <param name="suffix">For <see cref="PackageImportMode.CreateCopy"/>: added to ID and name.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The package of the workspace.</returns>
    /// <exception cref="SapApiException">
    /// <see cref="SapErrorKind.NotFound"/> when Discover has no such package, <see cref="SapErrorKind.Conflict"/> when the workspace has it.
    /// </exception>
    /// <exception cref="ArgumentException">A suffix without <see cref="PackageImportMode.CreateCopy"/>.</exception>
    public async Task<IntegrationPackage> CopyFromDiscoverAsync(
        string discoverId, PackageImportMode mode = PackageImportMode.FailIfPresent, string? suffix = null, CancellationToken cancellationToken = default)
    {
        if (suffix is not null && mode != PackageImportMode.CreateCopy)
            throw new ArgumentException("A suffix goes only with CreateCopy.", nameof(suffix));
        var path = $"CopyIntegrationPackage?Id={ODataLiteral.Text(discoverId)}";
        path += mode switch
        {
            PackageImportMode.CreateCopy => "&ImportMode='CREATE_COPY'",
            PackageImportMode.Overwrite => "&ImportMode='OVERWRITE'",
            PackageImportMode.OverwriteMerge => "&ImportMode='OVERWRITE_MERGE'",
            _ => "",
        };
        if (suffix is not null)
            path += $"&Suffix={ODataLiteral.Text(suffix)}";
        var response = await _service.WriteAsync(HttpMethod.Post, path, body: null, $"copy integration package '{discoverId}' from Discover", cancellationToken)
            .ConfigureAwait(false);
        return response.Read(Json.ODataV2EntityIntegrationPackage).Data ?? throw SapErrors.Unreadable(response, "the answer names no package");
    }

    /// <summary>
    /// Deletes a package with its flows; <see langword="false"/> when there is none. The tenant does so in its own time; what is
    /// deployed of it stays deployed.
    /// </summary>
    /// <exception cref="SapApiException">The system refused, or could not be reached.</exception>
    public Task<bool> DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _service.DeleteAsync(Key(id), $"delete integration package '{id}'", cancellationToken);

    /// <summary>Waits until a deleted package is gone: the tenant deletes it in its own time, and refuses a copy meanwhile.</summary>
    /// <exception cref="SapApiException">It is still there when the time is over.</exception>
    public Task WaitUntilDeletedAsync(string id, IProgress<OperationProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new LongOperation(connection, $"delete integration package '{id}'", progress).WaitAsync(
            async cancellation => await FindAsync(id, cancellation).ConfigureAwait(false) is null ? Look<bool>.Ended(true) : Look<bool>.Pending("deleting"),
            cancellationToken);

    private static CloudIntegrationJson Json => CloudIntegrationJson.Default;

    internal static string Key(string id) => $"IntegrationPackages({ODataLiteral.Text(id)})";
}
