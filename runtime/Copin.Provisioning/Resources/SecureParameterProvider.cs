using System.Net;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using SecureParameterEntity = Copin.Provisioning.Clients.CloudIntegration.SecureParameter;

namespace Copin.Provisioning.Resources;

/// <summary>Security material of type secure parameter, which not every tenant offers by its API.</summary>
internal sealed class SecureParameterProvider : SecurityMaterialProvider<SecureParameter, SecureParameterEntity>
{
    private const string Parameter = "Value";

    public override ResourceKind Kind => SecureParameter.ResourceKind;

    protected override int? MaxSecretLength => SecurityMaterialLimits.SecureParameter;

    public override string WordFor(Text secret) => "value";

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call)
    {
        var parameters = call.Systems.CloudIntegration.SecureParameters;
        if (await parameters.FindAsync(identity.Name, call.CancellationToken).ConfigureAwait(false) is { } parameter)
            return State(parameter);
        // One that is not there and a tenant that has no such thing answer the same; only the list tells, before anything is changed.
        await parameters.ListAsync(call.CancellationToken).ConfigureAwait(false);
        return null;
    }

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call)
    {
        try
        {
            return OwnedAmong(await call.Systems.CloudIntegration.SecureParameters.ListAsync(call.CancellationToken).ConfigureAwait(false), parameter => parameter.Name, call);
        }
        catch (SapApiException exception) when (exception is { Kind: SapErrorKind.NotFound or SapErrorKind.Rejected } or { StatusCode: HttpStatusCode.NotImplemented })
        {
            // Every landscape's plan looks for what it left; a tenant that does not show its secure parameters must not stop those that have none.
            return [];
        }
    }

    protected override string? DescriptionOf(SecureParameterEntity actual) => actual.Description;

    protected override void Compare(SecureParameter resource, SecureParameterEntity? actual, PropertyComparison properties)
    {
        CompareDescription(resource.Description, actual?.Description, properties);
        properties.Secret(Parameter, resource.Value);
    }

    protected override async Task<ResourceState> DeployAsync(SecureParameter resource, ResourceChange change)
    {
        var parameter = Declared(resource, null, change);
        await change.Systems.CloudIntegration.SecureParameters.CreateAsync(parameter, Secret(change), change.CancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(parameter, change).ConfigureAwait(false);
    }

    protected override async Task<ResourceState> UpdateAsync(SecureParameter resource, SecureParameterEntity actual, ResourceChange change)
    {
        var parameter = Declared(resource, actual, change);
        await change.Systems.CloudIntegration.SecureParameters.ReplaceAsync(parameter, Secret(change), change.CancellationToken).ConfigureAwait(false);
        return await ReadBackAsync(parameter, change).ConfigureAwait(false);
    }

    protected override Task DeleteAsync(ResourceIdentity identity, SecureParameterEntity actual, ProviderCall call) =>
        call.Systems.CloudIntegration.SecureParameters.DeleteAsync(identity.Name, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(SecureParameter resource, SecureParameterEntity actual, ResourceScope scope, ProviderCall call) =>
        Task.FromResult<CheckReport?>(Deployed(actual.Status, ""));

    private static SecureParameterEntity Declared(SecureParameter resource, SecureParameterEntity? actual, ResourceChange change) => new()
    {
        Name = change.Scope.Fill(resource.Name).Known,
        Description = DescriptionToWrite(change, actual?.Description),
    };

    private static SecretReader Secret(ResourceChange change) =>
        change.Secret(Parameter) ?? throw new ResourceException("a secure parameter needs a value, and the declaration names none");

    // When it was deployed is known only to the tenant, and tells which flows have to be deployed again.
    private static async Task<ResourceState> ReadBackAsync(SecureParameterEntity parameter, ResourceChange change) =>
        State(await change.Systems.CloudIntegration.SecureParameters.FindAsync(parameter.Name!, change.CancellationToken).ConfigureAwait(false) ?? parameter);

    private static ResourceState State(SecureParameterEntity parameter) => new(parameter) { Stamp = $"{parameter.Name} {parameter.DeployedOn?.UtcDateTime:O}" };
}
