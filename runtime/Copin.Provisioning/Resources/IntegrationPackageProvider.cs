using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;
using IntegrationPackageEntity = Copin.Provisioning.Clients.CloudIntegration.IntegrationPackage;

namespace Copin.Provisioning.Resources;

/// <summary>Integration packages in Design, copied from Discover or found there.</summary>
internal sealed class IntegrationPackageProvider : ResourceProvider<IntegrationPackage, IntegrationPackageEntity>
{
    public override ResourceKind Kind => IntegrationPackage.ResourceKind;

    public override SapService Service => SapService.CloudIntegration;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.CloudIntegration.Packages.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is { } package ? new ResourceState(package) : null;

    protected override bool IsReadOnly(IntegrationPackage resource) => resource.Source.Value == PackageSource.Design;

    protected override void Compare(IntegrationPackage resource, IntegrationPackageEntity? actual, PropertyComparison properties) =>
        properties.Value("Source", Value.Of("Discover"), actual is null ? null : "Discover");

    protected override void WriteOutputs(IntegrationPackage resource, IntegrationPackageEntity? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Id", scope.Fill(resource.Name));
        outputs.Add("Version", actual?.Version);
    }

    protected override async Task<ResourceState> CreateAsync(IntegrationPackage resource, ResourceChange change) => new(
        await change.Systems.CloudIntegration.Packages.CopyFromDiscoverAsync(change.Scope.Fill(resource.Name).Known!, cancellationToken: change.CancellationToken).ConfigureAwait(false));

    protected override Task<ResourceState> UpdateAsync(IntegrationPackage resource, IntegrationPackageEntity actual, ResourceChange change) => Task.FromResult(new ResourceState(actual));

    protected override async Task DeleteAsync(ResourceIdentity identity, IntegrationPackageEntity actual, ProviderCall call)
    {
        var packages = call.Systems.CloudIntegration.Packages;
        if (await packages.DeleteAsync(identity.Name, call.CancellationToken).ConfigureAwait(false))
        {
            await call.WaitAsync(SapService.CloudIntegration, $"delete integration package '{identity.Name}'", async cancellationToken =>
                await packages.FindAsync(identity.Name, cancellationToken).ConfigureAwait(false) is null ? null : "being deleted").ConfigureAwait(false);
        }
    }

    protected override Task<CheckReport?> CheckAsync(IntegrationPackage resource, IntegrationPackageEntity actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(new CheckReport(true, $"in Design, version {actual.Version}"));
}
