using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.Resources;

/// <summary>Destinations of a subaccount on SAP BTP, Neo environment, which the Destination service's API does not reach.</summary>
internal sealed class NeoDestinationProvider : ManualResourceProvider<NeoDestination>
{
    public override ResourceKind Kind => NeoDestination.ResourceKind;

    public override IEnumerable<string> FaultsOf(Resource resource, Text text, string secret) => ProxySystemProvider.CommaIn(secret);

    protected override IEnumerable<ManualStepInstructions> Describe(NeoDestination resource, IResourceTexts texts)
    {
        var name = texts.Show(resource.Name);
        var file = NeoDestinationExport.File(resource, texts);
        yield return new(
            resource.Id, $"Create destination {name}", texts.NeoCockpit(resource, "Connectivity → Destinations → Import Destination"),
            string.Join('\n', (string[])
            [
                $"File: {file.Path}",
                .. NeoDestinationExport.Properties(resource, texts).Select(property => $"{property.Name}: {property.Value}"),
                .. resource.Password.HasValue ? (string[])[$"Password: {texts.ShowSecret(resource.Password)}"] : [],
                "Save",
            ]),
            $"the list shows {name}, and Check Connection reaches it", null)
        {
            Files = [file],
        };
    }

    protected override IEnumerable<(string Property, Text Secret)> Secrets(NeoDestination resource, Landscape landscape) => [("Password", resource.Password)];

    protected override void WriteOutputs(NeoDestination resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts) =>
        outputs.Add("Name", texts.Fill(resource.Name));
}
