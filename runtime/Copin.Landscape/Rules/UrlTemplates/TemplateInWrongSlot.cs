using Copin.Model;

namespace Copin.Rules;

/// <summary>The link of each kind of project stands in the parameter of that kind.</summary>
/// <remarks>Source: <see cref="ProjectLinkSlot"/>.</remarks>
internal sealed class TemplateInWrongSlot() : Rule<IntegrationFlow>(
    "COPIN6004", Severity.Error, "Link template is in the wrong parameter",
    "'{0}' opens {1} projects, but this is '{2}'; put the template into '{3}'")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape) =>
        from link in ProjectLink.Of(flow, landscape)
        where link.IsInWrongSlot
        let owner = link.IntentOwner!
        select At(
            link.PlaceOf(link.Intent), link.Template.Substring(link.Intent.Start, link.Intent.Length),
            owner.SemanticObject.Substring(0, owner.SemanticObject.Length - "Project".Length).ToLowerInvariant(), link.Slot.Parameter, owner.Parameter);
}
