using Copin.Model;

namespace Copin.Rules;

/// <summary>A link template holds no placeholder that the flow does not fill; upper and lower case count.</summary>
/// <remarks>What is not filled stays in the link as it is, and the page it leads to finds no project. Source: <see cref="ProjectLinkSlot"/>.</remarks>
internal sealed class PlaceholderUnknown() : Rule<IntegrationFlow>(
    "COPIN6002", Severity.Error, "Placeholder is unknown or misspelt",
    "'{0}' is not filled in '{1}'; write '{2}'")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var link in ProjectLink.Of(flow, landscape))
        {
            if (link.IsInWrongSlot)
                continue;
            foreach (var fault in link.Faults)
                yield return Misspelt(link, link.Template.Substring(fault.Start, fault.Length), (fault.Start, fault.Length));
            foreach (var placeholder in link.Unknown)
            {
                var isOthers = placeholder.Name is ProjectLinkSlot.ProjectUuid or ProjectLinkSlot.ProjectNumber;
                var stretch = isOthers && placeholder.IsGuidLiteral ? link.WithQuotes(placeholder) : (placeholder.Start, placeholder.Length);
                yield return Misspelt(link, link.Template.Substring(stretch.Item1, stretch.Item2), stretch);
            }
        }
    }

    // Where the right placeholder is there already, only what resembles it is a slip of it.
    private Finding Misspelt(ProjectLink link, string written, (int Start, int Length) stretch)
    {
        var right = $"%{link.Slot.Placeholder}%";
        var isSlip = !link.HasPlaceholder || EditDistance.Between(written.ToLowerInvariant(), right.ToLowerInvariant(), 2) <= 2;
        return isSlip
            ? At(link.PlaceOf(stretch), written, link.Slot.Parameter, right).WithReplacement(right)
            : At(link.PlaceOf(stretch), written, link.Slot.Parameter, $"{right} alone, and '%25' for a percent sign");
    }
}
