using Copin.Model;
using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>Reads where a landscape's records and attributes stand.</summary>
public static class SourceMapReader
{
    /// <summary>Reads the lines of a landscape, its resources and their attributes.</summary>
    /// <param name="landscape">The record that bears <c>[Landscape]</c>.</param>
    /// <param name="projectDirectory">The directory that files are named relative to; null or empty to keep their names only.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static SourceMap Read(INamedTypeSymbol landscape, string? projectDirectory, CancellationToken cancellationToken)
    {
        var records = new List<RecordLines>();
        Add("", landscape);
        foreach (var resource in LandscapeReader.ResourcesOf(landscape, cancellationToken))
            Add(resource.Name, resource);
        return new SourceMap(records.ToArray());

        void Add(string record, INamedTypeSymbol type)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (type.Locations.FirstOrDefault(location => location.IsInSource) is not { } name)
                return;
            var (file, line) = LineOf(name, projectDirectory);
            var lines = new List<int>();
            var files = new List<string>();
            foreach (var attribute in DeclarationAttributes.Of(type))
            {
                var place = attribute.ApplicationSyntaxReference is { } syntax ? LineOf(Location.Create(syntax.SyntaxTree, syntax.Span), projectDirectory) : (file, line);
                files.Add(place.Item1);
                lines.Add(place.Item2);
            }

            records.Add(new RecordLines(record, file, line, lines.ToArray())
            {
                AttributeFiles = files.All(other => other == file) ? EquatableArray<string>.Empty : files.ToArray(),
            });
        }
    }

    private static (string File, int Line) LineOf(Location location, string? projectDirectory)
    {
        var span = location.GetLineSpan();
        return (Relative(span.Path, projectDirectory), span.StartLinePosition.Line + 1);
    }

    // A path of the machine that compiled must not end in the assembly: below the project it is named from there, elsewhere by its name alone.
    private static string Relative(string path, string? projectDirectory)
    {
        var normal = path.Replace('\\', '/');
        var root = projectDirectory?.Replace('\\', '/').TrimEnd('/');
        if (!string.IsNullOrEmpty(root) && normal.StartsWith(root + "/", StringComparison.Ordinal))
            return normal.Substring(root!.Length + 1);
        return normal.Substring(normal.LastIndexOf('/') + 1);
    }
}
