using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>The transformations that a proxy system names are files of the project.</summary>
/// <remarks>They are found among the compiler's additional files, which the package's props fill with <c>transformations/*.json</c>. At run time, nobody looks.</remarks>
internal sealed class TransformationMissing() : Rule<ProxySystem>(
    "COPIN4050", Severity.Error, "Transformation file is missing",
    "There is no file '{0}' among the transformations of this project; {1}")
{
    protected override IEnumerable<Finding> Check(ProxySystem system, Landscape landscape)
    {
        if (!landscape.Documents.IsKnown)
            yield break;
        foreach (var named in new[] { system.ReadTransformation, system.WriteTransformation })
        {
            if (named.Known is not { } name || landscape.Documents.Of<TransformationDocument>().Any(document => document.IsNamedBy(named)))
                continue;
            var meant = new NearestName(landscape.Documents.Of<TransformationDocument>().Select(document => document.Name)).To(name);
            var finding = At(named.Place, name, meant is not null ? $"did you mean '{meant}'?" : "put it into the folder 'transformations' and name it as 'transformations/read.json'");
            yield return meant is null ? finding : finding.WithReplacement($"\"{meant}\"");
        }
    }
}
