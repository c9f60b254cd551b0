using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A parameter's value has the type that the flow's <c>.propdef</c> gives it, in the declaration and in <c>parameters.prop</c>.</summary>
/// <remarks>Cloud Integration answers a value of another form with 400. Source: Integration Content API, resource <c>Configurations</c> (<c>DataType</c>).</remarks>
internal sealed class FlowParameterOfWrongType() : DocumentRule(
    "COPIN2023", Severity.Error, "Flow's parameter has a value of another type",
    "'{0}' is of type {1}; write {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var pair in FlowContract.All(landscape))
            foreach (var parameter in pair.Key.AllParameters)
                if (parameter is { Name.Known: { } name, Value.Known: { } value } && pair.Value.Find(name) is { } definition && definition.Fault(value) is { } demand)
                    yield return At(parameter.Value.Place, name, definition.Type, demand);
    }

    public override IEnumerable<Finding> Check(Document document, LandscapeProject project)
    {
        if (document is not FlowParametersDocument parameters || project.OwnersOf(document).FirstOrDefault() is not { } landscape || parameters.FlowIn(landscape) is not { } flow)
            yield break;
        var contract = FlowContract.All(landscape)[flow];
        foreach (var property in parameters.File.Properties)
            if (property.Value.Length > 0 && contract.Find(property.Key) is { } definition && definition.Fault(property.Value) is { } demand)
                yield return At(document.At(property.ValueStretch), property.Key, definition.Type, demand);
    }
}
