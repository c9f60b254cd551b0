using Copin.Model;

namespace Copin.Rules;

/// <summary>Landscapes and resources are record classes: their primary constructors hold the parameters, their values compare by content, and outputs are generated into them.</summary>
internal sealed class NotARecord() : Rule(
    "COPIN0002", Severity.Error, "Landscape or resource is not a record",
    "{0} '{1}' is no record class; write 'public sealed partial record {1}'")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var declaration = landscape.Declaration;
        if ((declaration.Shape & RecordShape.Record) == 0)
            yield return At(Place.OfRecord(""), "Landscape", declaration.Type.Name);
        foreach (var resource in declaration.Resources)
            if ((resource.Shape & RecordShape.Record) == 0 && resource.Attributes.Any(attribute => DetailAttributes.IsKnown(attribute.Name)))
                yield return At(Place.OfRecord(resource.Name), "Resource", resource.Name);
    }
}
