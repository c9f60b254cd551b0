using Copin.Model;

namespace Copin.Rules;

/// <summary>The link of an enterprise project opens the saved project and not somebody's draft.</summary>
/// <remarks>
/// An object page with drafts has <c>IsActiveEntity</c> in its key. Source: SAP Fiori elements, "Draft handling" (SAPUI5 documentation); <see cref="ProjectLinks.EnterpriseProject"/>.
/// </remarks>
internal sealed class ActiveEntityMissing() : Rule<IntegrationFlow>(
    "COPIN6005", Severity.Warning, "Link to an enterprise project lacks IsActiveEntity=true",
    "Without 'IsActiveEntity=true' the link does not open the saved project; write {0}")
{
    private const string Active = "IsActiveEntity=true";

    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var link in ProjectLink.Of(flow, landscape))
        {
            if (!link.Slot.TakesUuid || link.IsOpen || link.IsInWrongSlot || link.Template.Contains(Active))
                continue;
            if (link.Template.IndexOf("IsActiveEntity=false", StringComparison.OrdinalIgnoreCase) is >= 0 and var draft)
            {
                yield return At(link.PlaceOf((draft, "IsActiveEntity=false".Length)), Active).WithReplacement(Active);
            }
            else if (link.Placeholders.FirstOrDefault(placeholder => placeholder is { Name: ProjectLinkSlot.ProjectUuid, IsGuidLiteral: true }) is { } key)
            {
                var stretch = link.WithQuotes(key);
                var right = $"{link.Template.Substring(stretch.Start, stretch.Length)},{Active}";
                yield return At(link.PlaceOf(stretch), right).WithReplacement(right);
            }
        }
    }
}
