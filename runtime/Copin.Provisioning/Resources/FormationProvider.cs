using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Formations of the global account, which a person makes: there is no public API.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Automating Integrations Using Formations".</remarks>
internal sealed class FormationProvider : ManualResourceProvider<Formation>
{
    public override ResourceKind Kind => Formation.ResourceKind;

    protected override IEnumerable<ManualStepInstructions> Describe(Formation resource, IResourceTexts texts)
    {
        var systems = resource.Members.Select(member => texts.Show(texts.Get<RegisteredSystem>(member).Name)).ToArray();
        yield return new ManualStepInstructions(
            resource.Id, $"Create formation '{texts.Show(resource.Name)}'", Cockpit(resource, texts),
            $"""
            choose Create Formation
            Formation Type: {texts.Show(resource.Type)}
            Formation Name: {texts.Show(resource.Name)}
            {string.Join('\n', systems.Select(system => $"include system {system}"))}
            review and create
            """,
            "the status Synchronizing turns into Ready. With Draft, include the missing systems and finalize it; with Action Required or Error, the formation's page says why; choose Resynchronize then", null);
    }

    protected override IEnumerable<ManualStepInstructions> DescribeRemoval(Formation resource, IResourceTexts texts)
    {
        yield return new ManualStepInstructions(
            resource.Id, $"Delete formation '{texts.Show(resource.Name)}'", Cockpit(resource, texts), $"formation {texts.Show(resource.Name)}: choose Delete, which excludes its systems",
            "the formation is no longer on the list", null) { Part = "Removal" };
    }

    protected override void WriteOutputs(Formation resource, IReadOnlyDictionary<string, string> told, OutputSet outputs, IResourceTexts texts) => outputs.Add("Name", texts.Fill(resource.Name));

    private static string Cockpit(Formation resource, IResourceTexts texts)
    {
        var account = texts.Landscape.TenantOf(resource) is { } parameter ? texts.Landscape.Values?.GetValueOrDefault(parameter.Name)?.GetMember("Subdomain") ?? $"{{{parameter.Name}.Subdomain}}" : "";
        return $"SAP BTP cockpit, global account {account}, System Landscape > Formations";
    }
}
