namespace Copin.Provisioning.Engine;

/// <summary>What is to be done with a resource, and why.</summary>
/// <param name="Action">What is to be done.</param>
/// <param name="Properties">The declared properties beside the actual ones.</param>
/// <param name="Differences">Those that differ; all of them for a resource that is not there.</param>
/// <param name="Note">A remark for the plan; empty where there is none.</param>
internal sealed record Decision(PlanAction Action, IReadOnlyList<ComparedProperty> Properties, IReadOnlyList<PropertyDifference> Differences, string Note)
{
    /// <summary>Whether a property is to be written.</summary>
    public bool Differs(string property) => Differences.Any(difference => string.Equals(difference.Property, property, StringComparison.Ordinal));
}
