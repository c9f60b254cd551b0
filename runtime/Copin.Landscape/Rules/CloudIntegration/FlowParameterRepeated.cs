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
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in flow.AllParameters.OrderBy(parameter => parameter.Place.Attribute))
            if (parameter.Name.Known is { Length: > 0 } name && !names.Add(name))
                yield return At(parameter.Name.Place, name);
    }
}
