using System.Globalization;
using System.Text;

namespace Copin.CatalogWriter;

/// <summary>
/// Writes the entries as text of which <c>ScenarioCatalog</c> decodes what it is asked for: code that builds each entry would be
/// compiled whole at start.
/// </summary>
internal static class DataFile
{
    public static string Text(IReadOnlyList<RegisterEntry> entries)
    {
        var sources = entries.Select(entry => entry.Source).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var numbers = sources.Index().ToDictionary(source => source.Item, source => source.Index, StringComparer.Ordinal);

        var text = new StringBuilder(GeneratedFiles.Header);
        text.Append("public static partial class ScenarioCatalog\n{\n");
        text.Append("    // id|title|direction|inbound services|outbound services|example interface|");
        text.Append("inbound authentication|outbound authentication|confidence\n");
        Append(text, "Rows", entries.Select(Row));
        text.Append("\n    // source|notes, a line for each of the rows above; a source is given by its line below, from 0\n");
        Append(text, "ProvenanceRows", entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{numbers[entry.Source]}|{entry.Notes}")));
        text.Append('\n');
        Append(text, "SourceRows", sources);
        text.Append("}\n");
        return text.ToString();
    }

    // A property: a constant would stand in the assembly twice.
    private static void Append(StringBuilder text, string name, IEnumerable<string> lines)
    {
        text.Append("    private static string ").Append(name).Append(" => \"\"\"\n");
        foreach (string line in lines)
            text.Append("        ").Append(line).Append('\n');

        text.Append("        \"\"\";\n");
    }

    private static string Row(RegisterEntry entry) => string.Join('|',
        entry.Id,
        entry.Title,
        Codes.Directions[entry.Direction],
        string.Join(';', entry.InboundServices),
        string.Join(';', entry.OutboundServices),
        entry.ExampleInterface,
        string.Concat(entry.InboundAuthentication.Select(method => Codes.Authentications[method])),
        string.Concat(entry.OutboundAuthentication.Select(method => Codes.Authentications[method])),
        Codes.Confidences[entry.Confidence]);
}
