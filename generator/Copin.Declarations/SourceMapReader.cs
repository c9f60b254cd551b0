using Copin.Model;
using Microsoft.CodeAnalysis;

namespace Copin.Declarations;

/// <summary>Reads where a landscape's records and attributes stand.</summary>
public static class SourceMapReader
{
    /// <summary>Reads the lines of a landscape, its parameters, its resources and their attributes. Files are named as the compiler names them.</summary>
    /// <param name="landscape">The record that bears <c>[Landscape]</c>.</param>
    /// <param name="resources">As <see cref="LandscapeReader.ResourcesOf"/> gives them.</param>
    /// <param name="primaryConstructor">As <see cref="Shapes.PrimaryConstructor"/> gives it.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static SourceMap Read(INamedTypeSymbol landscape, IReadOnlyList<INamedTypeSymbol> resources, IMethodSymbol? primaryConstructor, CancellationToken cancellationToken)
    {
        var parameters = primaryConstructor is null ? [] : primaryConstructor.Parameters;
        var records = new List<RecordLines>(resources.Count + parameters.Length + 1);
        Add(records, "", landscape, cancellationToken);
        foreach (var parameter in parameters)
            if (parameter.Locations.FirstOrDefault() is { SourceTree: { } tree } location)
                records.Add(new RecordLines(parameter.Name, tree.FilePath, LineOf(tree, location.SourceSpan.Start), EquatableArray<int>.Empty));
        foreach (var resource in resources)
            Add(records, resource.Name, resource, cancellationToken);
        return new SourceMap(records.ToArray());
    }

    /// <summary>The same lines with files named relative to the project; a file outside of it by its name alone.</summary>
    /// <remarks>A path of the machine that compiled must not end in the assembly.</remarks>
    /// <param name="map">Lines with files as the compiler names them.</param>
    /// <param name="projectDirectory">The project's directory; null or empty to keep the files' names only.</param>
    public static SourceMap RelativeTo(SourceMap map, string? projectDirectory)
    {
        var root = string.IsNullOrEmpty(projectDirectory) ? "" : projectDirectory!.Replace('\\', '/').TrimEnd('/') + "/";
        var relative = new Dictionary<string, string>(StringComparer.Ordinal);
        var records = new RecordLines[map.Records.Count];
        for (var i = 0; i < records.Length; i++)
        {
            var record = map.Records[i];
            var files = record.AttributeFiles.IsEmpty ? default : new EquatableArray<string>(record.AttributeFiles.Select(Relative));
            records[i] = record with { File = Relative(record.File), AttributeFiles = files };
        }

        return new SourceMap(records);

        string Relative(string path)
        {
            if (relative.TryGetValue(path, out var known))
                return known;
            var normal = path.Replace('\\', '/');
            var name = root.Length > 0 && normal.StartsWith(root, StringComparison.Ordinal) ? normal.Substring(root.Length) : normal.Substring(normal.LastIndexOf('/') + 1);
            relative.Add(path, name);
            return name;
        }
    }

    private static void Add(List<RecordLines> records, string record, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (NameOf(type) is not { SourceTree: { } tree } name)
            return;
        var attributes = DeclarationAttributes.Of(type);
        var lines = new int[attributes.Count];
        string[]? files = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var syntax = attributes[i].ApplicationSyntaxReference;
            lines[i] = syntax is null ? LineOf(tree, name.SourceSpan.Start) : LineOf(syntax.SyntaxTree, syntax.Span.Start);
            if (syntax is null || (files is null && syntax.SyntaxTree == tree))
                continue;
            files ??= Enumerable.Repeat(tree.FilePath, lines.Length).ToArray();
            files[i] = syntax.SyntaxTree.FilePath;
        }

        records.Add(new RecordLines(record, tree.FilePath, LineOf(tree, name.SourceSpan.Start), lines)
        {
            AttributeFiles = files ?? EquatableArray<string>.Empty,
        });
    }

    /// <summary>Where the type's name stands: in the first file by name, where it is declared in several.</summary>
    internal static Location? NameOf(INamedTypeSymbol type)
    {
        Location? first = null;
        foreach (var location in type.Locations)
            if (location.IsInSource && (first is null || string.CompareOrdinal(location.SourceTree!.FilePath, first.SourceTree!.FilePath) < 0))
                first = location;
        return first;
    }

    private static int LineOf(SyntaxTree tree, int position) => tree.GetText().Lines.GetLinePosition(position).Line + 1;
}
