using Copin.Model;

namespace Copin.Rules;

/// <summary>A placeholder of a URL template is a name between two percent signs.</summary>
/// <remarks>
/// For parameters of which nothing is known but that they hold templates; those of project collaboration have COPIN6002. Source of the escapes: RFC 3986, section 2.1.
/// </remarks>
internal sealed class PlaceholderMalformed() : Rule<IntegrationFlow>(
    "COPIN6007", Severity.Warning, "Placeholder is malformed",
    "'{0}' is no placeholder, so no value is filled in; {1}")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var template in flow.UrlTemplates)
        {
            if (!template.Value.HasValue || ProjectLinkSlot.Find(template.Name.Known) is not null)
                continue;
            var isAsWritten = template.Value.IsLiteral || template.Value.Known is null;
            var text = isAsWritten ? template.Value.Raw! : template.Value.Known!;
            UrlPlaceholders.Parse(text, out var faults);
            foreach (var fault in faults)
                yield return At(
                    isAsWritten ? template.Value.Place.Part(fault.Start, fault.Length) : template.Value.Place,
                    text.Substring(fault.Start, fault.Length),
                    fault.IsClosed ? "write letters, digits and '_' between the percent signs" : "close it as in '%name%', or write '%25' for a percent sign");
        }
    }
}
