namespace Copin.Documents;

/// <summary>A kind of document: how its path tells it, and how it is read.</summary>
/// <param name="IsNamed">Whether a path is one of this kind's.</param>
/// <param name="Read">Makes the document of path and text; never fails.</param>
public sealed record DocumentKind(Func<string, bool> IsNamed, Func<string, string, Document> Read);

/// <summary>The table of all kinds of documents. What their paths look like is what the package's props pass on to the compiler.</summary>
public static class DocumentKinds
{
    /// <summary>Every kind.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        EnvironmentDocument.Kind,
        TransformationDocument.Kind,
        FlowParametersDocument.Kind,
        FlowDefinitionsDocument.Kind,
        ScenarioCatalogDocument.Kind,
    ];

    /// <summary>The kind of the file at a path; null where it is none of ours.</summary>
    public static DocumentKind? Find(string path)
    {
        foreach (var kind in All)
            if (kind.IsNamed(path))
                return kind;
        return null;
    }
}
