using Copin.Model;

namespace Copin.Rules;

/// <summary>A URL template is declared as such, so that a helper is generated that fills it.</summary>
/// <remarks>The flow is configured alike. Only an address is looked at: elsewhere percent signs may mean anything.</remarks>
internal sealed class TemplateAsFlowParameter() : Rule<IntegrationFlow>(
    "COPIN2007", Severity.Info, "URL template is declared as a plain parameter",
    "'{0}' holds a URL template with {1}; write [UrlTemplate(…)], and a helper is generated that fills it")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var parameter in flow.Parameters)
        {
            if (!parameter.Value.HasValue || !parameter.Name.HasValue || !IsAddress(parameter.Value.Skeleton))
                continue;
            if (UrlPlaceholders.Parse(parameter.Value.Skeleton) is { IsEmpty: false } placeholders)
                yield return At(parameter.Place, parameter.Name, placeholders[0]).WithReplacement("UrlTemplate");
        }
    }

    private static bool IsAddress(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || (text.Length > 1 && text[0] == Text.Blank && text[1] == '/');
}
