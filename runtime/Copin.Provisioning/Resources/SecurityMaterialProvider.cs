using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>What is the same for all kinds of security material: a secret that is sent with every change, a description that bears the ownership mark, a name unique among all kinds.</summary>
/// <typeparam name="TResource">The declared security material.</typeparam>
/// <typeparam name="TEntity">What the client reads.</typeparam>
internal abstract class SecurityMaterialProvider<TResource, TEntity> : ResourceProvider<TResource, TEntity>
    where TResource : Resource, ISecurityMaterial
    where TEntity : class
{
    protected const string Description = "Description";

    // No limit is published for all kinds; what SAP's own editor takes is longer than this.
    private const int MaxDescriptionLength = 120;

    public sealed override SapService Service => SapService.CloudIntegration;

    public sealed override bool SendsSecretsWithEveryChange => true;

    /// <summary>The most characters of its secret; null where no limit is published.</summary>
    protected abstract int? MaxSecretLength { get; }

    public sealed override IEnumerable<string> FaultsOf(Resource resource, Text text, string secret)
    {
        if (secret.Length > MaxSecretLength)
            yield return $"has {secret.Length} characters, and Cloud Integration takes at most {MaxSecretLength}";
    }

    protected sealed override string? OwnerOf(TEntity actual) => OwnershipMark.Read(DescriptionOf(actual)).Owner;

    protected sealed override void WriteOutputs(TResource resource, TEntity? actual, OutputSet outputs, ResourceScope scope) => outputs.Add("Name", scope.Fill(resource.Name));

    protected sealed override async Task<ResourceState> CreateAsync(TResource resource, ResourceChange change)
    {
        try
        {
            return await DeployAsync(resource, change).ConfigureAwait(false);
        }
        catch (SapApiException exception) when (exception.Kind == SapErrorKind.Conflict)
        {
            throw exception.Explained(
                $"Where it is security material of another kind, take that away (Monitor → Security Material), or give this {Kind.Title} another name");
        }
    }

    /// <summary>The description as the system has it.</summary>
    protected abstract string? DescriptionOf(TEntity actual);

    /// <summary>Makes it.</summary>
    protected abstract Task<ResourceState> DeployAsync(TResource resource, ResourceChange change);

    protected static void CompareDescription(Text description, string? actual, PropertyComparison properties) =>
        properties.Description(Description, description, actual, MaxDescriptionLength);

    protected static string DescriptionToWrite(ResourceChange change, string? actual) => change.Description(Description, actual, MaxDescriptionLength);

    protected IReadOnlyList<ResourceIdentity> OwnedAmong(IEnumerable<TEntity> all, Func<TEntity, string?> name, ProviderCall call) =>
        [.. all.Where(entity => name(entity) is not null && OwnerOf(entity) == call.Owner).Select(entity => Owned(call, name(entity)!))];

    protected static CheckReport Deployed(string? status, string what) => new(status is null or "DEPLOYED", $"{status ?? "deployed"}{what}");
}
