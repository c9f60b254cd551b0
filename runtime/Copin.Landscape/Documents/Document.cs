using Copin.Model;

namespace Copin.Documents;

/// <summary>A file beside a landscape that has rules of its own: an environment, a flow's parameters, a transformation, a catalog of scenarios.</summary>
/// <remarks>It is the same as long as the same characters stand under the same path; what was read of it is kept.</remarks>
/// <param name="path">The path as the build names it.</param>
/// <param name="text">The file's characters.</param>
public abstract class Document(string path, string text)
{
    private LinePositions? _lines;

    /// <summary>The path as the build names it.</summary>
    public string Path { get; } = path;

    /// <summary>The file's characters. They may hold a secret that somebody wrote out, and are never shown.</summary>
    public string Text { get; } = text;

    /// <summary>Its folders and name, by which it is known in messages: the last two parts of the path.</summary>
    public string Name { get; } = DocumentPath.Shorten(path);

    /// <summary>Its lines.</summary>
    public LinePositions Lines => _lines ??= new LinePositions(Text);

    /// <summary>Whether it is a landscape's: which of a project's landscapes its rules go by.</summary>
    public abstract bool BelongsTo(Landscape landscape, LandscapeProject project);

    /// <summary>A stretch of it.</summary>
    public Place At(Stretch stretch) => Place.OfDocument(Path, stretch.Start, stretch.Length);

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;
}
