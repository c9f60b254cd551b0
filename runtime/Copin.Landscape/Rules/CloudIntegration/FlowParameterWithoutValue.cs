using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A parameter that a flow demands has a value: in the declaration, or in the flow's <c>parameters.prop</c>.</summary>
/// <remarks>Deployment fails otherwise. Source: SAP-docs/btp-integration-suite, "Externalize Parameters of an Integration Flow".</remarks>
internal sealed class FlowParameterWithoutValue() : Rule(
    "COPIN2022", Severity.Error, "Flow's parameter has no value",
    "Flow '{0}' demands a value of '{1}'; add [FlowParameter(\"{1}\", \"…\")]")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var pair in FlowContract.All(landscape))
        {
            // Without the file of values, the flow in the tenant may have one.
            if (!pair.Value.HasValues || pair.Key.AllParameters.Any(parameter => parameter.Name.Known is null))
                continue;
            var set = new HashSet<string?>(pair.Key.AllParameters.Select(parameter => parameter.Name.Known));
            foreach (var definition in pair.Value.Definitions)
                if (definition.IsRequired && !set.Contains(definition.Name) && string.IsNullOrEmpty(pair.Value.ValueOf(definition.Name)))
                    yield return definition.Name.IndexOfAny(['"', '\\']) < 0
                        ? At(pair.Key.Place, pair.Key.Name, definition.Name).WithAddition($"[FlowParameter(\"{definition.Name}\", \"{EnvironmentPlaceholder.Text}\")]")
                        : At(pair.Key.Place, pair.Key.Name, definition.Name);
        }
    }
}
