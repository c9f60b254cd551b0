using System.Text;

namespace Copin.Provisioning.Export;

/// <summary>CSV as Identity Provisioning exports it: each value in double quotes, an absent one empty, a comma behind every value, the last one too.</summary>
internal static class CsvLines
{
    /// <summary>A header and one line.</summary>
    public static string Write(IReadOnlyList<(string Column, string? Value)> record)
    {
        var lines = new StringBuilder();
        foreach (var (column, _) in record)
            lines.Append(column).Append(',');
        lines.Append('\n');
        foreach (var (_, value) in record)
        {
            if (!string.IsNullOrEmpty(value))
                lines.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            lines.Append(',');
        }

        return lines.Append('\n').ToString();
    }
}
