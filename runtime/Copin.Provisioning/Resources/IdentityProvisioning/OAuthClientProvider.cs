using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>OAuth clients of the <c>ipsproxy</c> subscription on SAP BTP, Neo environment, seen by a token.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), <em>OAuth authentication</em>.</remarks>
internal sealed class OAuthClientProvider : ManualResourceProvider<OAuthClient>
{
    public override ResourceKind Kind => OAuthClient.ResourceKind;

    protected override IEnumerable<ManualStepInstructions> Describe(OAuthClient resource, IResourceTexts texts)
    {
        var id = texts.Show(resource.Name);
        yield return new(
            resource.Id, $"Register OAuth client {id}", texts.NeoCockpit(resource, "Security → OAuth → Clients → Register New Client"),
            $"""
            Name: {id}
            Subscription: {texts.Show(resource.Subscription)}
            ID: {id}
            Authorization Grant: Client Credentials
            Secret: {texts.ShowSecret(resource.Secret)}
            Save
            """,
            $"the list of clients shows {id} with grant Client Credentials", null);
    }

    protected override IEnumerable<(string Property, Text Secret)> Secrets(OAuthClient resource, Landscape landscape) => [("Secret", resource.Secret)];

    protected override void WriteOutputs(OAuthClient resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts)
    {
        var id = texts.Fill(resource.Name);
        outputs.Add("ClientId", id);
        outputs.Add("User", id.Known is { } known ? OAuthClient.UserPrefix + known : null);
        outputs.Add("TokenUrl", texts.Tenant<IdentityProvisioningTenant>(resource)?.TokenUrl.AbsoluteUri);
    }

    protected override void WriteSecrets(OAuthClient resource, OutputSet outputs, ResourceScope scope) =>
        outputs.AddSecret("ClientSecret", resource.Secret.HasValue ? scope.Secret(resource.Secret).Reader : null);

    protected override Task<CheckReport?> ProbeAsync(OAuthClient resource, ManualStepProbe probe) =>
        ProxyCalls.LogOnAsync(resource, probe.Scope.Fill(resource.Name).Known!, probe);
}
