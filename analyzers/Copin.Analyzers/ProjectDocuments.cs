using System.Runtime.CompilerServices;
using Copin.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Analyzers;

/// <summary>The additional files of a compilation that are documents of ours.</summary>
/// <remarks>
/// A file whose characters have not changed is the same document in the next compilation: it is kept with the compiler's text of it, weakly, and with it what was read and
/// found in it.
/// </remarks>
internal static class ProjectDocuments
{
    private static readonly ConditionalWeakTable<SourceText, Document> Known = new();

    /// <summary>Whether a file is one of them, by its path.</summary>
    public static bool Includes(AdditionalText file) => DocumentKinds.Find(file.Path) is not null;

    /// <summary>Reads those among the files.</summary>
    public static DocumentSet Read(IEnumerable<AdditionalText> files, CancellationToken cancellationToken)
    {
        var documents = new List<Document>();
        foreach (var file in files)
            if (DocumentKinds.Find(file.Path) is { } kind && file.GetText(cancellationToken) is { } text)
                documents.Add(Recall(file.Path, kind, text));
        return documents.Count == 0 ? new DocumentSet([]) : new DocumentSet(documents);
    }

    /// <summary>Where a stretch of a document stands.</summary>
    public static Location Locate(Document document, int start, int length)
    {
        start = Math.Max(0, Math.Min(start, document.Text.Length));
        var end = Math.Max(start, Math.Min(start + length, document.Text.Length));
        return Location.Create(document.Path, TextSpan.FromBounds(start, end), new LinePositionSpan(At(start), At(end)));

        LinePosition At(int position)
        {
            var (line, column) = document.Lines.Of(position);
            return new LinePosition(line - 1, column - 1);
        }
    }

    private static Document Recall(string path, DocumentKind kind, SourceText text)
    {
        if (Known.TryGetValue(text, out var known) && known.Path == path)
            return known;
        var document = kind.Read(path, text.ToString());
        Known.Remove(text);
        return Known.GetValue(text, _ => document);
    }
}
