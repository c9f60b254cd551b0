using Copin.Model;

namespace Copin.Rules;

/// <summary>The object that a project-collaboration destination offers is one that is known.</summary>
/// <remarks>Source: <see cref="ProjectCollaboration"/>; there is no list of objects, so another one is doubtful only.</remarks>
internal sealed class CopinObjectUnknown() : Rule<Destination>(
    "COPIN3008", Severity.Warning, "Project-collaboration object is unknown",
    "'{0}' is no object that project collaboration is known to read; write '{1}'")
{
    protected override IEnumerable<Finding> Check(Destination destination, Landscape landscape) =>
        from property in destination.AdditionalProperties
        where string.Equals(property.Key.Known, ProjectCollaboration.ObjectKey, StringComparison.OrdinalIgnoreCase)
        let value = property.Value.Known
        where value is not null && value != ProjectCollaboration.ProjectPlan
        select At(value.Length == 0 ? property.Value.Place : property.Value.PlaceInSkeleton(0, value.Length), value, ProjectCollaboration.ProjectPlan)
            .WithReplacement(ProjectCollaboration.ProjectPlan);
}
