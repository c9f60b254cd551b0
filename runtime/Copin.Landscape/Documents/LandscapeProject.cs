using Copin.Model;
using Copin.Rules;

namespace Copin.Documents;

/// <summary>What the rules of documents go by: a project's landscapes and the documents beside them.</summary>
/// <param name="landscapes">The landscapes, by full name.</param>
/// <param name="documents">The documents.</param>
public sealed class LandscapeProject(IReadOnlyList<Landscape> landscapes, DocumentSet documents)
{
    private readonly Dictionary<Document, IReadOnlyList<Landscape>> _owners = [];
    private readonly Dictionary<(EnvironmentDocument, string), EnvironmentReading> _readings = [];
    private readonly Dictionary<string, IReadOnlyList<Finding>> _findings = new(StringComparer.Ordinal);

    /// <summary>The landscapes.</summary>
    public IReadOnlyList<Landscape> Landscapes { get; } = landscapes;

    /// <summary>The documents.</summary>
    public DocumentSet Documents { get; } = documents;

    /// <summary>The landscapes that a document belongs to, in the order of <see cref="Landscapes"/>.</summary>
    public IReadOnlyList<Landscape> OwnersOf(Document document)
    {
        lock (_owners)
        {
            if (!_owners.TryGetValue(document, out var owners))
                _owners.Add(document, owners = Landscapes.Where(landscape => document.BelongsTo(landscape, this)).ToArray());
            return owners;
        }
    }

    /// <summary>An environment file held against a landscape.</summary>
    internal EnvironmentReading ReadingOf(EnvironmentDocument document, Landscape landscape)
    {
        var key = (document, landscape.Declaration.Type.FullName);
        lock (_readings)
        {
            if (!_readings.TryGetValue(key, out var reading))
                _readings.Add(key, reading = new EnvironmentReading(document, landscape));
            return reading;
        }
    }

    /// <summary>What the rulebook finds in a landscape by itself, without the values of an environment.</summary>
    internal IReadOnlyList<Finding> FindingsOf(Landscape landscape)
    {
        lock (_findings)
        {
            if (!_findings.TryGetValue(landscape.Declaration.Type.FullName, out var findings))
                _findings.Add(landscape.Declaration.Type.FullName, findings = Rulebook.Check(landscape));
            return findings;
        }
    }
}
