namespace Copin.Documents;

/// <summary>The documents of a project, by path; equal to another that holds the very same documents.</summary>
public sealed class DocumentSet : IEquatable<DocumentSet>
{
    private readonly Document[] _documents;
    private Dictionary<string, CommunicationScenario>? _scenarios;

    /// <summary>Takes documents in any order.</summary>
    public DocumentSet(IEnumerable<Document> documents) => _documents = documents.OrderBy(document => document.Path, StringComparer.Ordinal).ToArray();

    /// <summary>Documents that nobody has looked for, as at run time: none, which does not mean that a file is missing.</summary>
    public static DocumentSet Unknown { get; } = new([]) { IsKnown = false };

    /// <summary>Whether these are all documents that there are.</summary>
    public bool IsKnown { get; private init; } = true;

    /// <summary>Every document.</summary>
    public IReadOnlyList<Document> All => _documents;

    /// <summary>The documents of one kind.</summary>
    public IEnumerable<T> Of<T>() where T : Document => _documents.OfType<T>();

    /// <summary>The document at a path; null where there is none.</summary>
    public Document? Find(string path)
    {
        foreach (var document in _documents)
            if (string.Equals(document.Path, path, StringComparison.Ordinal))
                return document;
        return null;
    }

    /// <summary>The scenario of that ID in a catalog of the user; null where there is none.</summary>
    public CommunicationScenario? FindScenario(string id)
    {
        if (_documents.Length == 0)
            return null;
        if (_scenarios is not { } scenarios)
        {
            scenarios = new(StringComparer.Ordinal);
            foreach (var catalog in Of<ScenarioCatalogDocument>())
                foreach (var scenario in catalog.Scenarios)
                    if (!scenarios.ContainsKey(scenario.Key))
                        scenarios.Add(scenario.Key, scenario.Value);
            _scenarios = scenarios;
        }

        return scenarios.TryGetValue(id, out var found) ? found : null;
    }

    /// <inheritdoc/>
    public bool Equals(DocumentSet? other)
    {
        if (other is null || other.IsKnown != IsKnown || other._documents.Length != _documents.Length)
            return false;
        for (var i = 0; i < _documents.Length; i++)
            if (!ReferenceEquals(_documents[i], other._documents[i]))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _documents.Length;
}
