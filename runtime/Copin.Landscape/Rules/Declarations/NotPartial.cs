using Copin.Model;

namespace Copin.Rules;

/// <summary>Code is generated into landscapes and resources, so they, and all types that enclose them, are partial.</summary>
internal sealed class NotPartial() : Rule(
    "COPIN0003", Severity.Error, "Landscape or resource is not partial",
    "'{0}' is not partial{1}, so no code can be generated into '{2}'; add 'partial' to its declaration")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var declaration = landscape.Declaration;
        var isPartial = (declaration.Shape & RecordShape.Partial) != 0;
        if (!isPartial)
        {
            var outer = declaration.Type.Enclosing.FirstOrDefault(enclosing => !enclosing.IsPartial);
            yield return outer is null
                ? At(Place.OfRecord(""), declaration.Type.Name, "", declaration.Type.Name)
                : At(Place.OfRecord(""), outer.Name, $", which encloses '{declaration.Type.Name}'", declaration.Type.Name);
        }

        // What encloses a resource counts for it too: with the landscape not partial, each of its resources is not, and one message is enough.
        foreach (var resource in declaration.Resources)
            if ((isPartial || resource.InheritedFrom.Length > 0) && (resource.Shape & RecordShape.Partial) == 0)
                yield return At(
                    Place.OfRecord(resource.Name), resource.Name, resource.InheritedFrom.Length > 0 ? $" or its base record '{resource.InheritedFrom}' is not" : "", resource.Name);
    }
}
