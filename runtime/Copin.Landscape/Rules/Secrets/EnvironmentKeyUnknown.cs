using Copin.Documents;

namespace Copin.Rules;

/// <summary>Every value in an environment file is for a parameter.</summary>
/// <remarks>A value under another key is ignored: mostly it is misspelt, and what was meant stays at its default. <see cref="EnvironmentDocument.OwnKeys"/> are the file's own.</remarks>
internal sealed class EnvironmentKeyUnknown() : DocumentRule<EnvironmentDocument>(
    "COPIN7012", Severity.Warning, "Environment has a value that no parameter takes",
    "'{0}' is unknown and its value is ignored; {1}")
{
    protected override IEnumerable<Finding> Check(EnvironmentDocument document, LandscapeProject project)
    {
        var readings = project.OwnersOf(document).Select(landscape => project.ReadingOf(document, landscape)).ToArray();
        if (readings.Length == 0)
            yield break;
        // What one of the landscapes knows is not unknown.
        var known = new HashSet<Stretch>(readings.SelectMany(reading => reading.Known).Select(entry => entry.Member.NameStretch));
        var names = new Dictionary<string, NearestName>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in readings.SelectMany(reading => reading.Unknown))
        {
            if (!known.Add(entry.Member.NameStretch))
                continue;
            var owner = entry.Path.Substring(0, entry.Path.Length - entry.Member.Name.Length);
            if (!names.TryGetValue(owner, out var nearest))
                names.Add(owner, nearest = new NearestName(NamesIn(entry, readings).Concat(owner.Length == 0 ? EnvironmentDocument.OwnKeys : []).Where(name => !IsThere(owner + name))));
            var meant = nearest.To(entry.Member.Name);
            var finding = At(
                document.At(entry.Member.NameContent), entry.Path,
                meant is not null ? $"did you mean '{meant}'?" : NamesIn(entry, readings).Take(8).ToArray() is { Length: > 0 } choices ? $"known here: {Listing.And(choices)}" : "nothing is known here");
            yield return meant is null ? finding.With(FixKeys.Removal, $"'{entry.Path}'") : finding.WithReplacement(meant);
        }

        // What is there itself cannot be meant by another key.
        bool IsThere(string path) => document.Values?.Find(path) is not null || readings.Any(reading => reading.Find(path) is not null);
    }

    private static IEnumerable<string> NamesIn(EnvironmentEntry entry, EnvironmentReading[] readings) =>
        entry.Path.Length == entry.Member.Name.Length ? readings.SelectMany(reading => reading.Shape.Members).Select(member => member.Name).Distinct(StringComparer.Ordinal)
        : entry.Owner.Members.Select(member => member.Name);
}
