using Copin.Model;

namespace Copin.Rules;

/// <summary>A reference in braces names a parameter or a resource of the landscape.</summary>
internal sealed class UnknownName() : Rule(
    "COPIN0014", Severity.Error, "Reference to an unknown name",
    "'{0}' is neither a parameter nor a resource of '{1}'{2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var names = new NearestName(landscape.Parameters.Select(parameter => parameter.Name).Concat(landscape.Resources.Select(resource => resource.Id)));
        foreach (var resource in landscape.Resources)
            foreach (var text in resource.Texts)
                foreach (var part in text.Parts)
                {
                    if (part.Name is not { } name || landscape.FindParameter(name) is not null || landscape.Find(name) is not null)
                        continue;
                    var place = text.Place.Part(part.Start + 1, name.Length);
                    yield return names.To(name) is { } nearest
                        ? At(place, name, landscape.Declaration.Type.Name, $"; did you mean '{nearest}'?").WithReplacement(nearest)
                        : At(place, name, landscape.Declaration.Type.Name, "; add a parameter of that name, or double the braces to mean braces");
                }
    }
}
