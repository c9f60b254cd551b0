using System.Globalization;
using System.Text;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>The externalised parameters of each integration flow as <c>parameters.prop</c>, a Java properties file as flows carry it.</summary>
internal static class FlowParametersExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape) =>
        from flow in landscape.All<IntegrationFlow>()
        select new ExportedFile($"integration-flows/{LandscapeExport.FileName(flow.Name, landscape)}/parameters.prop", Write(flow, landscape));

    private static string Write(IntegrationFlow flow, Landscape landscape)
    {
        var file = new StringBuilder();
        foreach (var parameter in flow.AllParameters)
        {
            Escape(file, LandscapeExport.Show(parameter.Name, landscape), isKey: true);
            file.Append('=');
            Escape(file, LandscapeExport.Show(parameter.Value, landscape), isKey: false);
            file.Append('\n');
        }

        return file.ToString();
    }

    // As java.util.Properties writes: separators and comment signs everywhere, blanks in keys and at the beginning of values.
    private static void Escape(StringBuilder file, string text, bool isKey)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '\n': file.Append("\\n"); break;
                case '\r': file.Append("\\r"); break;
                case '\t': file.Append("\\t"); break;
                case '\f': file.Append("\\f"); break;
                case ' ' when isKey || i == 0: file.Append("\\ "); break;
                case '\\' or ':' or '=' or '#' or '!': file.Append('\\').Append(character); break;
                case < ' ' or > '~': file.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)); break;
                default: file.Append(character); break;
            }
        }
    }
}
