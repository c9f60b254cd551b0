using System.Xml;

namespace Copin.Documents;

/// <summary>The definitions of a flow's externalised parameters, <c>parameters.propdef</c>: names, types, and whether they must have a value.</summary>
public sealed class FlowDefinitionsDocument : FlowDocument
{
    private readonly Lazy<(IReadOnlyList<FlowParameterDefinition> Definitions, DocumentFault? Fault)> _content;

    private FlowDefinitionsDocument(string path, string text) : base(path, text) => _content = new(Read);

    /// <summary>The kind: files that end in <c>.propdef</c>.</summary>
    public static DocumentKind Kind { get; } = new(path => path.EndsWith(".propdef", StringComparison.OrdinalIgnoreCase), (path, text) => new FlowDefinitionsDocument(path, text));

    /// <summary>The definitions, as far as the file can be read.</summary>
    public IReadOnlyList<FlowParameterDefinition> Definitions => _content.Value.Definitions;

    /// <summary>The first fault; null where there is none.</summary>
    public DocumentFault? Fault => _content.Value.Fault;

    private (IReadOnlyList<FlowParameterDefinition>, DocumentFault?) Read()
    {
        var definitions = new List<FlowParameterDefinition>();
        try
        {
            using var text = new StringReader(Text.TrimStart('\uFEFF'));
            using var reader = XmlReader.Create(text, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true });
            while (reader.Read())
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "parameter" && !reader.IsEmptyElement && ReadDefinition(reader) is { } definition)
                    definitions.Add(definition);
            return (definitions, null);
        }
        catch (XmlException exception)
        {
            // The reader's own words repeat what is written.
            var position = Lines.PositionOf(exception.LineNumber, exception.LinePosition);
            return (definitions, new DocumentFault("this is no well-formed XML", new Stretch(Math.Max(0, Math.Min(position, Text.Length - 1)), Math.Min(1, Text.Length))));
        }
    }

    private FlowParameterDefinition? ReadDefinition(XmlReader reader)
    {
        var end = reader.Depth;
        string name = "", type = "", element = "";
        var isRequired = false;
        var stretch = default(Stretch);
        while (reader.Read() && reader.Depth > end)
        {
            if (reader.NodeType == XmlNodeType.Element)
                element = reader.LocalName;
            else if (reader.NodeType != XmlNodeType.Text)
                continue;
            else if (element == "name")
                (name, stretch) = (reader.Value.Trim(), StretchOf(reader));
            else if (element == "type")
                type = reader.Value.Trim();
            else if (element == "isRequired")
                isRequired = reader.Value.Trim() == "true";
        }

        return name.Length > 0 ? new FlowParameterDefinition(name, type, isRequired, stretch) : null;
    }

    private Stretch StretchOf(XmlReader reader) =>
        reader is IXmlLineInfo line && line.HasLineInfo() ? new Stretch(Lines.PositionOf(line.LineNumber, line.LinePosition), reader.Value.Length) : default;
}

/// <summary>The definition of an externalised parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type, such as <c>xsd:string</c>; empty where none is written.</param>
/// <param name="IsRequired">Whether it must have a value.</param>
/// <param name="Stretch">Where its name stands.</param>
public sealed record FlowParameterDefinition(string Name, string Type, bool IsRequired, Stretch Stretch)
{
    /// <summary>What a value must be; null where it has the type, or the type is not known here.</summary>
    public string? Fault(string value) => Type switch
    {
        "xsd:integer" or "xsd:int" or "xsd:long" when !IsInteger(value) => "a whole number",
        "xsd:boolean" when value is not ("true" or "false" or "1" or "0") => "true or false",
        _ => null,
    };

    private static bool IsInteger(string value)
    {
        var digits = value.Length > 0 && value[0] is '-' or '+' ? value.Substring(1) : value;
        return digits.Length > 0 && digits.All(character => character is >= '0' and <= '9');
    }
}
