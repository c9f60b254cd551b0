using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;
using DestinationEntity = Copin.Provisioning.Clients.Btp.Destination;

namespace Copin.Provisioning.Resources;

/// <summary>Destinations of the subaccount. The service replaces them as a whole, so properties that are not declared are written back as they were.</summary>
internal sealed class DestinationProvider : ResourceProvider<Destination, DestinationEntity>
{
    private const string Description = "Description";

    // The service names no limit for a property; this one keeps descriptions readable in the cockpit.
    private const int MaxDescriptionLength = 250;

    public override ResourceKind Kind => Destination.ResourceKind;

    public override SapService Service => SapService.Destinations;

    public override bool SendsSecretsWithEveryChange => true;

    public override async Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) =>
        await call.Systems.Destinations.FindAsync(identity.Name, cancellationToken: call.CancellationToken).ConfigureAwait(false) is { } destination ? new ResourceState(destination) : null;

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call)
    {
        var destinations = await call.Systems.Destinations.ListAsync(cancellationToken: call.CancellationToken).ConfigureAwait(false);
        return [.. destinations.Where(destination => OwnershipMark.Read(destination.Description).Owner == call.Owner).Select(destination => Owned(call, destination.Name))];
    }

    protected override string? OwnerOf(DestinationEntity actual) => OwnershipMark.Read(actual.Description).Owner;

    protected override void Compare(Destination resource, DestinationEntity? actual, PropertyComparison properties)
    {
        foreach (var (key, value) in Settings(resource))
            properties.Value(key, Value.Of(value), actual?[key]);
        foreach (var (key, text) in resource.NamedProperties)
        {
            if (key == Description)
                properties.Description(key, text, actual is null ? null : actual.Description ?? "", MaxDescriptionLength);
            else if (DestinationSpelling.IsSecret(key))
                properties.Secret(key, text);
            else
                properties.Text(key, text, actual?[key]);
        }

        foreach (var property in resource.AdditionalProperties)
        {
            var key = properties.Scope.Fill(property.Key);
            if (DestinationSpelling.IsSecret(key.Known))
                properties.Secret(key.Shown, property.Value);
            else
                properties.Text(key.Shown, property.Value, key.Known is null ? null : actual?[key.Known]);
        }
    }

    protected override void WriteOutputs(Destination resource, DestinationEntity? actual, OutputSet outputs, ResourceScope scope) => outputs.Add("Name", scope.Fill(resource.Name));

    protected override async Task<ResourceState> CreateAsync(Destination resource, ResourceChange change)
    {
        var (destination, secrets) = Declared(resource, null, change);
        await change.Systems.Destinations.CreateAsync(destination, secrets, cancellationToken: change.CancellationToken).ConfigureAwait(false);
        return new ResourceState(destination);
    }

    protected override async Task<ResourceState> UpdateAsync(Destination resource, DestinationEntity actual, ResourceChange change)
    {
        var (destination, secrets) = Declared(resource, actual, change);
        await change.Systems.Destinations.ReplaceAsync(destination, secrets, cancellationToken: change.CancellationToken).ConfigureAwait(false);
        return new ResourceState(destination);
    }

    protected override Task DeleteAsync(ResourceIdentity identity, DestinationEntity actual, ProviderCall call) =>
        call.Systems.Destinations.DeleteAsync(identity.Name, cancellationToken: call.CancellationToken);

    protected override async Task<CheckReport?> CheckAsync(Destination resource, DestinationEntity actual, ResourceScope scope, ProviderCall call)
    {
        if (await call.Systems.Destinations.ResolveAsync(actual.Name, call.CancellationToken).ConfigureAwait(false) is not { } resolved)
            return new CheckReport(false, "the Destination service does not find it");
        if (resolved.TokenError is { } error)
            return new CheckReport(false, $"the Destination service gets no token for it: \"{error}\"");
        return FlowOf(resource, scope) is { } flow
            ? await MessageCheck.SendAsync(resolved, flow, scope, call).ConfigureAwait(false)
            : new CheckReport(true, resolved.AuthTokens.Count == 0 ? "found" : "found, credentials resolved");
    }

    // Only a message to a flow of the landscape is known to be harmless; what another address does with a call is not.
    private static IntegrationFlow? FlowOf(Destination resource, ResourceScope scope) =>
        resource.Type.Value == DestinationType.Http && resource.Url.SoleReference is { Name: { } name, Member: "Endpoint" } ? scope.Node.Landscape.Find(name) as IntegrationFlow : null;

    private static (DestinationEntity Destination, IReadOnlyDictionary<string, SecretReader> Secrets) Declared(Destination resource, DestinationEntity? actual, ResourceChange change)
    {
        var destination = new DestinationEntity(change.Scope.Fill(resource.Name).Known!, DestinationSpelling.Of(resource.Type.Value));
        foreach (var (key, value) in actual?.Properties ?? new Dictionary<string, string>())
            if (destination[key] is null)
                destination[key] = value;
        foreach (var (key, value) in Settings(resource))
            destination[key] = value;
        var secrets = new SortedDictionary<string, SecretReader>(StringComparer.Ordinal);
        foreach (var (key, _) in resource.NamedProperties.Where(property => property.Key != Description && property.Value.HasValue))
            Write(key);
        foreach (var property in resource.AdditionalProperties)
            Write(change.Scope.Fill(property.Key).Known!);
        destination.Description = change.Description(Description, actual?.Description, MaxDescriptionLength);
        return (destination, secrets);

        void Write(string key)
        {
            if (change.Secret(key) is { } secret)
                secrets[key] = secret;
            else
                destination[key] = change[key];
        }
    }

    // Type first, and what the type knows: an RFC or LDAP destination says the rest in keys of its own.
    private static IEnumerable<(string Key, string Value)> Settings(Destination resource)
    {
        yield return ("Type", DestinationSpelling.Of(resource.Type.Value));
        if (resource.Type.Value is DestinationType.Http or DestinationType.Mail or DestinationType.Tcp || resource.ProxyType.IsDeclared)
            yield return ("ProxyType", DestinationSpelling.Of(resource.ProxyType.Value));
        if (resource.Type.Value is DestinationType.Http or DestinationType.Mail || resource.Authentication.IsDeclared)
            yield return ("Authentication", DestinationSpelling.Of(resource.Authentication.Value));
    }
}
