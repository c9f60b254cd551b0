using Copin.Model;

namespace Copin.Rules;

/// <summary>A resource exists in a landscape only: a record nested directly in one that bears <c>[Landscape]</c>.</summary>
internal sealed class ResourceOutsideLandscape() : Rule(
    "COPIN0001", Severity.Error, "Resource is not nested in a landscape",
    "[{0}] has no effect on '{1}', {2}")
{
    public override bool ChecksStrays => true;

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var declaration = landscape.Declaration;
        if (landscape.IsStray)
        {
            foreach (var resource in declaration.Resources)
                if (FirstKnown(resource.Attributes) is { } index)
                    yield return At(Place.OfAttribute(resource.Name, index), resource.Attributes[index].Name, resource.Name, Advice(declaration, resource.Attributes[index].Name));
            yield break;
        }

        for (var i = 0; i < declaration.Attributes.Count; i++)
            if (declaration.Attributes[i].Name is var name && DetailAttributes.IsKnown(name) && !DetailAttributes.BelongsOnLandscape(name))
                yield return At(Place.OfAttribute("", i), name, declaration.Type.Name, "which is a landscape itself; move it to a record nested in the landscape");
    }

    private static int? FirstKnown(EquatableArray<AttributeDeclaration> attributes)
    {
        for (var i = 0; i < attributes.Count; i++)
            if (DetailAttributes.IsKnown(attributes[i].Name))
                return i;
        return null;
    }

    private static string Advice(LandscapeDeclaration declaration, string attribute)
    {
        if (DetailAttributes.BelongsOnLandscape(attribute))
            return "which is no landscape; add [Landscape(\"…\")] to it";
        var enclosing = declaration.Type.Enclosing;
        if (enclosing.Count == 0)
            return "which is nested in no landscape; move it into a record with [Landscape(\"…\")]";
        var outer = enclosing[enclosing.Count - 1];
        return outer.Keyword == "record"
            ? $"because '{outer.Name}' is no landscape; add [Landscape(\"…\")] to '{outer.Name}', or move '{attribute}' directly into a landscape"
            : $"because '{outer.Name}' is {(outer.Keyword == "interface" ? "an" : "a")} {outer.Keyword}; nest the record directly in a landscape";
    }
}
