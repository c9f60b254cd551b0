using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>A rule that looks at documents: files beside landscapes. Its findings stand in the document; where it says so, also in the declaration.</summary>
/// <inheritdoc/>
public abstract class DocumentRule(string id, Severity severity, string title, string message) : Rule(id, severity, title, message)
{
    /// <summary>What is wrong in the declaration because of a document; mostly nothing.</summary>
    public override IEnumerable<Finding> Check(Landscape landscape) => [];

    /// <summary>Checks a document of any kind. All findings stand in it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="project">The landscapes and documents around it.</param>
    public abstract IEnumerable<Finding> Check(Document document, LandscapeProject project);
}

/// <summary>A rule that looks at one document of a kind at a time.</summary>
/// <typeparam name="TDocument">The kind.</typeparam>
/// <inheritdoc/>
public abstract class DocumentRule<TDocument>(string id, Severity severity, string title, string message) : DocumentRule(id, severity, title, message)
    where TDocument : Document
{
    /// <inheritdoc/>
    public sealed override IEnumerable<Finding> Check(Document document, LandscapeProject project) => document is TDocument typed ? Check(typed, project) : [];

    /// <summary>Checks a document.</summary>
    protected abstract IEnumerable<Finding> Check(TDocument document, LandscapeProject project);
}
