using Copin.Model;

namespace Copin.Rules;

/// <summary>The link of each kind of project holds the placeholder that the flow fills in it.</summary>
/// <remarks>Without it, every project gets the same link. Source: <see cref="ProjectLinkSlot"/>.</remarks>
internal sealed class PlaceholderMissing() : Rule<IntegrationFlow>(
    "COPIN6001", Severity.Error, "Link template lacks its placeholder",
    "The template of '{0}' leads to the same page for every project: it lacks {1}; take ProjectLinks.{2}")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape) =>
        from link in ProjectLink.Of(flow, landscape)
        where link.LacksPlaceholder
        select At(link.Place, link.Slot.Parameter, link.Slot.TakesUuid ? $"guid'%{link.Slot.Placeholder}%'" : $"%{link.Slot.Placeholder}%", link.Slot.SemanticObject);
}
