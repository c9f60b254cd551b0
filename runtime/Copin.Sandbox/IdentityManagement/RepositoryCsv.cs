using System.Text;
using Copin.Sandbox.IdentityProvisioning;

namespace Copin.Sandbox.IdentityManagement;

/// <summary>Reads the file that Identity Provisioning exports for a proxy system: RFC 4180, one header and one line, exactly its columns in their order.</summary>
internal static class RepositoryCsv
{
    /// <exception cref="ConsoleRefusedException">The file is no export of a proxy system as CSV.</exception>
    public static Dictionary<string, string> Read(string text)
    {
        if (text.TrimStart().StartsWith('{') || text.TrimStart().StartsWith('['))
        {
            throw new ConsoleRefusedException("The file is JSON. Import the CSV export of a proxy system; source and target systems cannot be imported");
        }

        List<List<string>> records = Parse(text);
        if (records.Count != 2)
        {
            throw new ConsoleRefusedException($"The file must hold a header and one repository; it holds {records.Count} lines");
        }

        (List<string> header, List<string> values) = (records[0], records[1]);

        // The export ends each line with a comma.
        if (header[^1].Length == 0 && values[^1].Length == 0)
        {
            header.RemoveAt(header.Count - 1);
            values.RemoveAt(values.Count - 1);
        }

        int wrong = header.Zip(ProxySystemCsv.Columns).TakeWhile(pair => pair.First == pair.Second).Count();
        if (wrong < Math.Max(header.Count, ProxySystemCsv.Columns.Length))
        {
            throw new ConsoleRefusedException(
                $"Column {wrong + 1} is '{header.ElementAtOrDefault(wrong)}' where '{ProxySystemCsv.Columns.ElementAtOrDefault(wrong) ?? "the end of the line"}' is expected");
        }

        return values.Count == header.Count
            ? header.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
            : throw new ConsoleRefusedException($"Line 2 has {values.Count} values for {header.Count} columns");
    }

    private static List<List<string>> Parse(string text)
    {
        List<List<string>> records = [];
        List<string> record = [];
        var field = new StringBuilder();
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i++];
            if (c == '"' && field.Length == 0)
            {
                i = Quoted(text, i, field);
                if (i < text.Length && text[i] is not (',' or '\r' or '\n'))
                {
                    throw new ConsoleRefusedException($"Line {records.Count + 1}: a comma is expected after a value in quotes");
                }
            }
            else if (c == ',')
            {
                record.Add(field.ToString());
                field.Clear();
            }
            else if (c == '\n')
            {
                End();
            }
            else if (c != '\r' || i >= text.Length || text[i] != '\n')
            {
                field.Append(c);
            }
        }

        if (field.Length > 0 || record.Count > 0)
        {
            End();
        }

        return records;

        void End()
        {
            record.Add(field.ToString());
            field.Clear();
            records.Add(record);
            record = [];
        }
    }

    private static int Quoted(string text, int start, StringBuilder field)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                field.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                field.Append('"');
                i++;
            }
            else
            {
                return i + 1;
            }
        }

        throw new ConsoleRefusedException("A value in quotes does not end");
    }
}
