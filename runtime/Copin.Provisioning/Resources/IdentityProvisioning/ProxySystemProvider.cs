using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Proxy systems of Identity Provisioning, seen by the users that they offer.</summary>
/// <remarks>No public API maintains them. Source: SAP-docs/btp-cloud-identity-services, "Add New Systems", "SAP S/4HANA Cloud Public Edition" (as a proxy system).</remarks>
internal sealed class ProxySystemProvider : ManualResourceProvider<ProxySystem>
{
    private const string SystemId = "SystemId";
    private const string Standard = "as it is filled in";

    public override ResourceKind Kind => ProxySystem.ResourceKind;

    public override IEnumerable<string> FaultsOf(Resource resource, Text text, string secret) => CommaIn(secret);

    /// <summary>What is wrong with a password that has a comma, which Identity Provisioning does not take.</summary>
    public static IEnumerable<string> CommaIn(string secret) =>
        secret.Contains(',', StringComparison.Ordinal) ? ["has a comma, which Identity Provisioning takes in neither user nor password"] : [];

    protected override IEnumerable<ManualStepInstructions> Describe(ProxySystem resource, IResourceTexts texts)
    {
        var name = texts.Show(resource.Name);
        yield return new(
            resource.Id, $"Add proxy system {name}", texts.Console(resource) + " → Add",
            string.Join('\n', (string[])
            [
                $"Details → Type: {(resource.Type.IsDeclared ? texts.Show(resource.Type) : ProxySystemTypes.S4HanaCloudPublicEdition)}",
                $"Details → System Name: {name}",
                .. resource.Destination is { } destination ? (string[])[$"Details → Destination Name: {texts.Show(texts.Get<NeoDestination>(destination).Name)}"] : [],
                .. resource.Description.HasValue ? (string[])[$"Details → Description: {texts.Show(resource.Description)}"] : [],
                .. resource.Properties.Where(property => property.Name is not null).Select(property => $"Properties → Standard → {property.Name}: {texts.Show(property.Value)}"),
                .. resource.Password.HasValue ? (string[])[$"Properties → Credential → {SystemProperties.Password}: {texts.ShowSecret(resource.Password)}"] : [],
                $"Transformations → Read Transformation: {Transformation(resource.ReadTransformation, texts)}",
                $"Transformations → Write Transformation: {Transformation(resource.WriteTransformation, texts)}",
                "Save",
                "Export → CSV, for Identity Management; or take the file that comes with the step of its repository",
            ]),
            $"the list of proxy systems shows {name}, and the address of its page ends in its ID", null)
        {
            AskedValues = [new AskedValue(SystemId, "the ID at the end of the address of the system's page", "[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")],
        };
    }

    protected override IEnumerable<(string Property, Text Secret)> Secrets(ProxySystem resource, Landscape landscape) => [("Password", resource.Password)];

    protected override void WriteOutputs(ProxySystem resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts)
    {
        outputs.Add("Name", texts.Fill(resource.Name));
        outputs.Add(SystemId, told.GetValueOrDefault(SystemId));
        if (told.GetValueOrDefault(SystemId) is { } id && texts.Tenant<IdentityProvisioningTenant>(resource) is { } tenant)
            outputs.Add("ScimUrl", $"{tenant.ProxyUrl}/{id}");
    }

    protected override async Task<CheckReport?> ProbeAsync(ProxySystem resource, ManualStepProbe probe) =>
        await ProxyCalls.CountUsersAsync(resource, probe.Told.GetValueOrDefault(SystemId), null, probe).ConfigureAwait(false) is { } count
            ? new CheckReport(true, $"it offers {ProxyCalls.Users(count)}")
            : null;

    private static string Transformation(Text file, IResourceTexts texts) => file.HasValue ? $"the JSON of {texts.Show(file)}" : Standard;
}
