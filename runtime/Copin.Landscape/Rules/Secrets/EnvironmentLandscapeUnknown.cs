using Copin.Documents;

namespace Copin.Rules;

/// <summary>The landscapes that an environment file names exist.</summary>
/// <remarks>A file that belongs to no landscape is not checked. One of another assembly cannot be seen here, so this is doubtful only.</remarks>
internal sealed class EnvironmentLandscapeUnknown() : DocumentRule<EnvironmentDocument>(
    "COPIN7023", Severity.Warning, "Environment file is of an unknown landscape",
    "No landscape of this project is called '{0}', so nothing in this file is checked; {1}")
{
    protected override IEnumerable<Finding> Check(EnvironmentDocument document, LandscapeProject project)
    {
        if (document.Values?.Find(EnvironmentDocument.LandscapeKey) is not { } member)
            yield break;
        if (member.Value.Kind is not (JsonKind.Text or JsonKind.Array or JsonKind.Malformed))
            yield return At(document.At(member.Value.Opening), member.Value.Text, "write its name, or an array of names");
        var nearest = new NearestName(project.Landscapes.SelectMany(landscape => new[] { landscape.Name.Known ?? "", landscape.Declaration.Type.Name }).Where(name => name.Length > 0));
        foreach (var name in document.LandscapeNames)
        {
            if (project.Landscapes.Any(landscape => EnvironmentDocument.IsName(name.Text, landscape)))
                continue;
            var meant = nearest.To(name.Text);
            var finding = At(
                document.At(name.Content), name.Text,
                meant is not null ? $"did you mean '{meant}'?" : $"there are: {Listing.And(project.Landscapes.Take(8).Select(landscape => landscape.Name.ToString()))}");
            // Where there is one only, that one is meant.
            meant ??= project.Landscapes.Count == 1 ? project.Landscapes[0].Name.Known ?? project.Landscapes[0].Declaration.Type.Name : null;
            yield return meant is null ? finding : finding.WithReplacement(meant);
        }
    }
}
