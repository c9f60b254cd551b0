using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Administrators of type System of SAP Cloud Identity Services, seen by a token and a call that is let in.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Add System as Administrator", "SAP S/4HANA Cloud Public Edition" (as a proxy system).</remarks>
internal sealed class SystemAdministratorProvider : ManualResourceProvider<SystemAdministrator>
{
    private const string ClientId = "ClientId";

    private static readonly (SystemAuthorizations Authorization, string Title)[] Titles =
    [
        (SystemAuthorizations.AccessProxySystemApi, "Access Proxy System API"),
        (SystemAuthorizations.AccessIdentityProvisioningTenantAdminApi, "Access Identity Provisioning Tenant Admin API"),
    ];

    public override ResourceKind Kind => SystemAdministrator.ResourceKind;

    // The console makes client ID and secret, and shows the secret once.
    public override bool MakesItsSecrets => true;

    protected override IEnumerable<ManualStepInstructions> Describe(SystemAdministrator resource, IResourceTexts texts)
    {
        var name = texts.Show(resource.Name);
        var authorizations = string.Join(", ", Titles.Where(title => resource.Authorizations.Value.HasFlag(title.Authorization)).Select(title => title.Title));
        var own = resource.ClientId.HasValue ? $", as {texts.Show(resource.ClientId)}" : "";
        yield return new(
            resource.Id, $"Add system {name} as administrator",
            $"administration console of SAP Cloud Identity Services https://{texts.TenantMember(resource, "Host")}/admin, Users & Authorizations → Administrators → Add → System",
            $"""
            Name: {name}
            Authorizations: {authorizations}
            Save
            Configure System Authentication → Secrets → Add, which shows client ID{own} and, this once, client secret
            Client Secret: {texts.ShowSecret(resource.Secret)}
            """,
            $"the list of administrators shows {name} with type System", null)
        {
            AskedValues = resource.ClientId.HasValue ? [] : [new AskedValue(ClientId, "the client ID that the console shows beside the secret", @"[^\s,]{1,200}")],
        };
    }

    protected override IEnumerable<(string Property, Text Secret)> Secrets(SystemAdministrator resource, Landscape landscape) => [("Secret", resource.Secret)];

    protected override void WriteOutputs(SystemAdministrator resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts)
    {
        outputs.Add(ClientId, Id(resource, told, texts));
        outputs.Add("TokenUrl", texts.Tenant<IdentityProvisioningTenant>(resource)?.TokenUrl.AbsoluteUri);
    }

    protected override void WriteSecrets(SystemAdministrator resource, OutputSet outputs, ResourceScope scope) =>
        outputs.AddSecret("ClientSecret", resource.Secret.HasValue ? scope.Secret(resource.Secret).Reader : null);

    protected override async Task<CheckReport?> ProbeAsync(SystemAdministrator resource, ManualStepProbe probe)
    {
        var id = Id(resource, probe.Told, probe.Scope)!;
        if (await ProxyCalls.LogOnAsync(resource, id, probe).ConfigureAwait(false) is not { } token)
            return null;
        if (!resource.Authorizations.Value.HasFlag(SystemAuthorizations.AccessProxySystemApi))
            return token;
        return await ProxyCalls.MayCallAsync(resource, id, probe).ConfigureAwait(false) ?? token;
    }

    private static string? Id(SystemAdministrator resource, IReadOnlyDictionary<string, string> told, IResourceTexts texts) =>
        resource.ClientId.HasValue ? texts.Fill(resource.ClientId).Known : told.GetValueOrDefault(ClientId);
}
