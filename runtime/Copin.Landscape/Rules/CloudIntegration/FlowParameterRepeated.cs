using Copin.Model;

namespace Copin.Rules;

/// <summary>An externalised parameter of a flow is set once.</summary>
/// <remarks>Source: SAP-docs/btp-integration-suite, "Externalize Parameters of an Integration Flow": a parameter has one value.</remarks>
internal sealed class FlowParameterRepeated() : Rule<IntegrationFlow>(
    "COPIN2002", Severity.Error, "Externalised parameter is set twice",
    "'{0}' is set on this flow already, and a parameter has one value; remove one of the two")
{
    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        var values = new Dictionary<string, Text>(StringComparer.Ordinal);
        foreach (var parameter in flow.AllParameters.OrderBy(parameter => parameter.Place.Attribute))
        {
            if (parameter.Name.Known is not { Length: > 0 } name)
                continue;
            if (!values.TryGetValue(name, out var first))
                values.Add(name, parameter.Value);
            else if (first.Raw is not null && first.Raw == parameter.Value.Raw)
                yield return At(parameter.Name.Place, name).With(FixKeys.Removal, $"the second '{name}'");
            else
                yield return At(parameter.Name.Place, name);
        }
    }
}
