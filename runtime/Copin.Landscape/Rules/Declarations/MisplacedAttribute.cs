using Copin.Model;

namespace Copin.Rules;

/// <summary>An attribute that adds to one kind of resource means nothing on another.</summary>
internal sealed class MisplacedAttribute() : Rule(
    "COPIN0007", Severity.Error, "Attribute belongs to another kind of resource",
    "[{0}] belongs on {1}, and '{2}' is {3}; {4}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Declaration.Resources)
        {
            var kind = Landscape.MainAttribute(resource)?.Kind;
            for (var i = 0; i < resource.Attributes.Count; i++)
            {
                var name = resource.Attributes[i].Name;
                if (!DetailAttributes.IsKnown(name) || ResourceKinds.Find(name) is not null)
                    continue;
                if (kind is null)
                    yield return At(Place.OfAttribute(resource.Name, i), name, DetailAttributes.OwnersOf(name), resource.Name, "no resource", Missing(name));
                else if (!DetailAttributes.IsCommon(name) && !kind.Details.Contains(name))
                    yield return At(Place.OfAttribute(resource.Name, i), name, DetailAttributes.OwnersOf(name), resource.Name, kind.IndefiniteTitle, "move or remove it");
            }
        }
    }

    private static string Missing(string detail) => DetailAttributes.KindsOf(detail).FirstOrDefault() is { } owner
        ? $"add [{owner.Attribute}…] beside it"
        : "add the attribute that makes it a resource";
}
