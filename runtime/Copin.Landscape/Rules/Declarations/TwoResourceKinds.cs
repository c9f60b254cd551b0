using Copin.Model;

namespace Copin.Rules;

/// <summary>A record is one resource; the first attribute that names a kind decides which.</summary>
internal sealed class TwoResourceKinds() : Rule(
    "COPIN0006", Severity.Error, "Record bears two resource kinds",
    "'{0}' is {1} already; move [{2}] to a record of its own")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Declaration.Resources)
        {
            if (Landscape.MainAttribute(resource) is not { } main)
                continue;
            for (var i = main.Index + 1; i < resource.Attributes.Count; i++)
                if (ResourceKinds.Find(resource.Attributes[i].Name) is not null)
                    yield return At(Place.OfAttribute(resource.Name, i), resource.Name, main.Kind.IndefiniteTitle, resource.Attributes[i].Name);
        }
    }
}
