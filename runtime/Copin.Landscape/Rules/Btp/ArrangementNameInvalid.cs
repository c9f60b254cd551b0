using System.Text;
using Copin.Model;

namespace Copin.Rules;

/// <summary>An arrangement that is made from SAP BTP has a name of letters, digits, hyphens and underscores.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>communicationArrangementName</c>: <c>[a-zA-Z0-9_-]</c>, 1 to 80 characters. The
/// app <em>Communication Arrangements</em> takes blanks.
/// </remarks>
internal sealed class ArrangementNameInvalid() : Rule(
    "COPIN3041", Severity.Error, "Name of an arrangement made from SAP BTP is invalid",
    "{0}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            if (resource is Messaging messaging)
            {
                if (messaging.Arrangement.IsDeclared)
                    foreach (var finding in Of(messaging.Arrangement))
                        yield return finding;
            }
            else if (ApiAccessParameters.Of(resource, landscape) is { } access)
            {
                if (resource is ApiAccess && !access.Arrangement.IsDeclared)
                    yield return At(resource.Place, $"'{resource.Id}' does not name its communication arrangement; add Arrangement = \"…\"");
                else
                    foreach (var finding in Of(access.Arrangement))
                        yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Of(Text name)
    {
        if (!name.HasValue)
            yield break;
        var written = name.Skeleton;
        if (string.IsNullOrWhiteSpace(written))
        {
            yield return At(name.Place, "An arrangement's name must not be empty; write 1 to 80 letters, digits, '-' and '_'");
            yield break;
        }

        for (var i = 0; i < written.Length; i++)
        {
            if (ExtensibilityLimits.IsOfName(written[i]) || written[i] == Text.Blank)
                continue;
            var finding = At(
                name.PlaceInSkeleton(i, 1),
                $"The name of an arrangement made from SAP BTP has letters, digits, '-' and '_' only; write {(name.Place.Name == "scenario" ? "Name = " : "")}'{Mended(written)}'");
            // The scenario's ID is the name by default and stays what it is.
            yield return name.Place.Name == "scenario" ? finding.WithAddition($"Name = \"{Mended(written)}\"") : finding.WithReplacement("_");
            yield break;
        }

        if (name.Known is { Length: > ExtensibilityLimits.ArrangementName } tooLong)
            yield return At(
                name.PlaceInSkeleton(ExtensibilityLimits.ArrangementName, tooLong.Length - ExtensibilityLimits.ArrangementName),
                $"An arrangement's name has at most {ExtensibilityLimits.ArrangementName} characters; shorten it by {tooLong.Length - ExtensibilityLimits.ArrangementName}");
    }

    private static string Mended(string name)
    {
        var mended = new StringBuilder(name.Length);
        foreach (var character in name)
            mended.Append(ExtensibilityLimits.IsOfName(character) ? character : character == Text.Blank ? '…' : '_');
        return mended.ToString().Trim('_');
    }
}
