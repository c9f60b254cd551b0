using Copin.Model;

namespace Copin.Rules;

/// <summary>A project's GUID stands in an OData V2 literal <c>guid'…'</c>, a project's number in none.</summary>
/// <remarks>
/// Source: OData Version 2.0, "Overview", section 6 (primitive type <c>Edm.Guid</c>). The value of an intent's parameter (<c>#Object-action?Key=%projectUUID%</c>) is no
/// OData literal.
/// </remarks>
internal sealed class GuidLiteralMisused() : Rule<IntegrationFlow>(
    "COPIN6003", Severity.Error, "GUID literal and placeholder do not fit",
    "{0}; write {1}")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var link in ProjectLink.Of(flow, landscape))
        {
            if (link.IsInWrongSlot)
                continue;
            if (link.Slot.TakesUuid)
                foreach (var placeholder in link.Placeholders)
                    if (placeholder is { Name: ProjectLinkSlot.ProjectUuid, IsGuidLiteral: false } && !IsIntentParameter(link.Template, placeholder.Start))
                        yield return Mend(link, placeholder, "A GUID in an OData key stands in a literal", $"guid'%{ProjectLinkSlot.ProjectUuid}%'");
            foreach (var placeholder in link.NumbersInGuidLiteral)
                yield return link.Slot.TakesUuid
                    ? Mend(link, placeholder, "A project's number is no GUID", $"guid'%{ProjectLinkSlot.ProjectUuid}%'")
                    : Mend(link, placeholder, "A project's number is no GUID", $"%{ProjectLinkSlot.ProjectNumber}%");
        }
    }

    private Finding Mend(ProjectLink link, UrlPlaceholder placeholder, string fault, string right) =>
        At(link.PlaceOf(link.WithQuotes(placeholder)), fault, right).WithReplacement(right);

    private static bool IsIntentParameter(string template, int position)
    {
        var opening = position == 0 ? -1 : template.LastIndexOfAny(['?', '&', '(', '/'], position - 1);
        return opening >= 0 && (template[opening] is '?' or '&') && template[position - 1] == '=';
    }
}
