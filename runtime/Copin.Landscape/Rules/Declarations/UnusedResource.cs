using Copin.Model;

namespace Copin.Rules;

/// <summary>A user, system, credential or service instance is there for something else; where nothing refers to it, something may be missing.</summary>
/// <remarks>Resources of a base record are not meant: it may offer more than each landscape needs.</remarks>
internal sealed class UnusedResource() : Rule(
    "COPIN0018", Severity.Info, "Resource that nothing uses",
    "Nothing in '{0}' refers to {1} '{2}'; refer to it, or remove it")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from resource in landscape.Resources
        where !resource.Kind.IsEndInItself && !landscape.IsMadeFromBtp(resource) && resource.Declaration.InheritedFrom.Length == 0
            && landscape.Graph.DependentsOf(resource).All(dependency => ReferenceEquals(dependency.From, resource))
        select At(resource.RecordPlace, landscape.Declaration.Type.Name, resource.Kind.Title, resource.Id);
}
