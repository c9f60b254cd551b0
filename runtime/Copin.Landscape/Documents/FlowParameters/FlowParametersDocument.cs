namespace Copin.Documents;

/// <summary>The values of a flow's externalised parameters, <c>parameters.prop</c>.</summary>
public sealed class FlowParametersDocument : FlowDocument
{
    private PropertiesFile? _file;

    private FlowParametersDocument(string path, string text) : base(path, text)
    {
    }

    /// <summary>The kind: files of that name.</summary>
    public static DocumentKind Kind { get; } = new(
        path => string.Equals(DocumentPath.FileOf(path), "parameters.prop", StringComparison.OrdinalIgnoreCase), (path, text) => new FlowParametersDocument(path, text));

    /// <summary>What stands in it.</summary>
    public PropertiesFile File => _file ??= PropertiesFile.Read(Text);
}
