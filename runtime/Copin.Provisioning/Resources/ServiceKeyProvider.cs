using Copin.Model;
using Copin.Provisioning.Clients.Btp;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>The name of the service instance that a resource is, or is made by.</summary>
internal static class InstanceNaming
{
    public static Text Of(Resource instance) => instance is CommunicationArrangement arrangement ? arrangement.Instance : instance.Name;
}

/// <summary>Service keys: the bindings of service instances, with what they tell an application.</summary>
internal sealed class ServiceKeyProvider : ResourceProvider<ServiceKey, ServiceBinding>
{
    private const string Instance = "Instance";
    private const string Parameters = "Parameters";

    // Services spell the same four things differently; SAP's own programs read these.
    private static readonly string[] Urls = ["oauth.url", "apiUrl", "api_url", "url_api", "endpoints.api", "sm_url", "apiurl", "uri", "url", "uaa.url", "URL"];
    private static readonly string[] Users = ["User", "user", "username"];
    private static readonly string[] Passwords = ["Password", "password"];
    private static readonly string[] ClientIds = ["oauth.clientid", "uaa.clientid", "clientid"];
    private static readonly string[] ClientSecrets = ["oauth.clientsecret", "uaa.clientsecret", "clientsecret"];
    private static readonly string[] TokenUrls = ["oauth.tokenurl", "tokenurl", "token_url"];
    private static readonly string[] TokenHosts = ["uaa.url", "url"];

    public override ResourceKind Kind => ServiceKey.ResourceKind;

    public override SapService Service => SapService.ServiceManager;

    public override Task<ResourceState?> ReadAsync(ResourceIdentity identity, ProviderCall call) => ServiceBindings.ReadAsync(identity, call);

    public override async Task<IReadOnlyList<ResourceIdentity>> FindOwnedAsync(ProviderCall call) =>
        [.. (await ServiceBindings.FindOwnedAsync(call).ConfigureAwait(false)).Select(found => Owned(call, found.Name, found.Instance))];

    protected override IEnumerable<Value> Within(ServiceKey resource, ResourceScope scope) => [scope.Fill(InstanceNaming.Of(scope.Get<Resource>(resource.Instance)))];

    protected override Resource? ContainerOf(ServiceKey resource, ResourceScope scope) => scope.Get<Resource>(resource.Instance);

    protected override Task SettleAsync(ResourceIdentity identity, ServiceBinding actual, ProviderCall call) => ServiceBindings.SettleAsync(identity, actual, call);

    protected override Resource? HolderOf(ServiceKey resource, ServiceBinding actual, ResourceScope scope) => scope.Get<Resource>(resource.Instance);

    protected override string? OwnerOf(ServiceBinding actual) => ServiceLabels.Owner(actual.Labels);

    protected override void Compare(ServiceKey resource, ServiceBinding? actual, PropertyComparison properties)
    {
        var scope = properties.Scope;
        var instance = scope.Fill(InstanceNaming.Of(scope.Get<Resource>(resource.Instance)));
        properties.Value(Instance, instance, actual is null ? null : instance.Known);
        var digest = ServiceLabels.Digest(resource.Parameters, scope);
        var there = actual is null ? null : ServiceLabels.Parameters(actual.Labels) ?? digest.Known;
        if (resource.Parameters.HasValue || there is not null)
            properties.Value(Parameters, digest, there, immutable: true, shown: resource.Parameters.HasValue ? scope.Show(resource.Parameters) : "none", shownActual: there is null ? null : "others");
    }

    protected override void WriteOutputs(ServiceKey resource, ServiceBinding? actual, OutputSet outputs, ResourceScope scope)
    {
        outputs.Add("Name", scope.Fill(resource.Name));
        if (actual?.Credentials is not { } credentials)
            return;
        outputs.Add("Url", First(credentials, Urls));
        outputs.Add("TokenUrl", First(credentials, TokenUrls) ?? (First(credentials, TokenHosts) is { } host ? host.TrimEnd('/') + "/oauth/token" : null));
        outputs.Add("ClientId", First(credentials, ClientIds));
        outputs.AddSecret("ClientSecret", ClientSecrets.Select(credentials.GetSecret).FirstOrDefault(secret => secret is not null));
        outputs.Add("User", First(credentials, Users));
        outputs.AddSecret("Password", Passwords.Select(credentials.GetSecret).FirstOrDefault(secret => secret is not null));
    }

    protected override async Task<ResourceState> CreateAsync(ServiceKey resource, ResourceChange change)
    {
        var scope = change.Scope;
        var instance = scope.Output(scope.Get<Resource>(resource.Instance), "Id").Known ?? throw new ResourceException("the ID of its service instance is not known");
        var labels = ServiceLabels.Of(change.Owner, ServiceLabels.Digest(resource.Parameters, scope).Known!);
        return ServiceBindings.State(await change.Systems.ServiceManager.Bindings.CreateAsync(
            scope.Fill(resource.Name).Known!, instance, ServiceLabels.Read(resource.Parameters, scope), labels, change.Progress, change.CancellationToken).ConfigureAwait(false));
    }

    protected override Task<ResourceState> UpdateAsync(ServiceKey resource, ServiceBinding actual, ResourceChange change) => Task.FromResult(ServiceBindings.State(actual));

    protected override Task DeleteAsync(ResourceIdentity identity, ServiceBinding actual, ProviderCall call) =>
        call.Systems.ServiceManager.Bindings.DeleteAsync(actual.Id, call.Progress, call.CancellationToken);

    protected override Task<CheckReport?> CheckAsync(ServiceKey resource, ServiceBinding actual, ResourceScope scope, ProviderCall call)
    {
        if (actual.Credentials is not { } credentials)
            return Task.FromResult<CheckReport?>(new CheckReport(false, "it has no credentials"));
        var whose = First(credentials, ClientIds) is { } client ? $" of client {client}" : First(credentials, Users) is { } user ? $" of user {user}" : "";
        return Task.FromResult<CheckReport?>(new CheckReport(true, "it has credentials" + whose));
    }

    private static string? First(ServiceCredentials credentials, string[] paths) => paths.Select(credentials.GetText).FirstOrDefault(text => !string.IsNullOrEmpty(text));
}
