using Copin.Model;

namespace Copin.Rules;

/// <summary>Generated code makes instances of landscapes and resources and adds to them, which generic, file-local, abstract and static types do not allow.</summary>
internal sealed class CannotBeAddedTo() : Rule(
    "COPIN0004", Severity.Error, "No code can be generated for the declaration",
    "No code can be generated for '{0}', because {1}; {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var declaration = landscape.Declaration;
        if (Reason(declaration.Shape) is { } ofLandscape)
            yield return At(Place.OfRecord(""), declaration.Type.Name, ofLandscape.What, ofLandscape.Advice);
        foreach (var resource in declaration.Resources)
            // What is wrong with the landscape is wrong with all in it: said once.
            if (Reason(resource.Shape & ~(declaration.Shape & (RecordShape.Generic | RecordShape.FileLocal))) is { } ofResource)
                yield return At(Place.OfRecord(resource.Name), resource.Name, ofResource.What, ofResource.Advice);
    }

    private static (string What, string Advice)? Reason(RecordShape shape) =>
        (shape & RecordShape.Generic) != 0 ? ("it or a type that encloses it has type parameters", "declare it without type parameters, outside generic types")
        : (shape & RecordShape.FileLocal) != 0 ? ("it or a type that encloses it is local to its file", "remove 'file'")
        : (shape & RecordShape.Abstract) != 0 ? ("it is abstract or static and has no instances", "write 'sealed' instead")
        : null;
}
