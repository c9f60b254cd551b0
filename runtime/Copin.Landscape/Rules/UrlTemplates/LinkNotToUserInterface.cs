using Copin.Model;

namespace Copin.Rules;

/// <summary>A link template leads to the user interface of S/4HANA Cloud: <c>https://</c>, the UI host, <c>/ui#</c>.</summary>
/// <remarks>The host itself is the concern of the rules for UI and API hosts. Source: <see cref="ProjectLinks"/>.</remarks>
internal sealed class LinkNotToUserInterface() : Rule<IntegrationFlow>(
    "COPIN6006", Severity.Warning, "Link template leads to no page of the user interface",
    "A link of S/4HANA Cloud begins with {0}")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var link in ProjectLink.Of(flow, landscape))
        {
            if (link.IsOpen || link.LacksPlaceholder)
                continue;
            if (link.Template.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
                yield return At(link.PlaceOf((0, "http://".Length)), "'https://'").WithReplacement("https://");
            else if (!link.Template.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !BeginsWithUrl(link.Template))
                yield return At(link.Place, "'https://'; write \"https://{S4.UiHost}\" + ProjectLinks." + link.Slot.SemanticObject);
            else if (!link.Template.Contains("/ui#"))
                yield return At(link.Place, "the host and '/ui#'; write \"https://{S4.UiHost}\" + ProjectLinks." + link.Slot.SemanticObject);
        }
    }

    // {S4.UiUrl} is an address with its scheme.
    private static bool BeginsWithUrl(string template) =>
        template[0] == '{' && template.IndexOf('}') is > 0 and var end && template.Substring(0, end).EndsWith("Url", StringComparison.Ordinal);
}
