using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Resources;

/// <summary>Steps that the landscape itself describes.</summary>
internal sealed class ManualStepProvider : ManualResourceProvider<ManualStep>
{
    public override ResourceKind Kind => ManualStep.ResourceKind;

    protected override IEnumerable<ManualStepInstructions> Describe(ManualStep resource, IResourceTexts texts) =>
        [new(resource.Id, texts.Show(resource.Name), texts.Show(resource.Where), texts.Show(resource.Instructions), texts.Show(resource.Outcome), null)];
}
