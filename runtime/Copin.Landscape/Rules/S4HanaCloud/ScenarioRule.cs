using Copin.Model;

namespace Copin.Rules;

/// <summary>A rule that looks at the scenario of each arrangement, whether it is made in S/4HANA Cloud or by a service instance of SAP BTP.</summary>
internal abstract class ScenarioRule(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
{
    public sealed override IEnumerable<Finding> Check(Landscape landscape) => landscape.Resources.OfType<IOpensScenario>().SelectMany(Check);

    /// <summary>Checks an arrangement.</summary>
    protected abstract IEnumerable<Finding> Check(IOpensScenario arrangement);
}
