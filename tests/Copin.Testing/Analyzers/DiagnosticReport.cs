using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Testing;

/// <summary>Says how what was reported differs from what was marked, with the source lines.</summary>
internal static class DiagnosticReport
{
    public static string OfMismatch(
        IEnumerable<ExpectedDiagnostic> missing, IReadOnlyCollection<Diagnostic> unexpected, IEnumerable<Diagnostic> unmatched, IReadOnlyDictionary<string, string> sources)
    {
        var report = new StringBuilder("What is reported differs from what is marked.\n");
        foreach (var each in missing)
        {
            report.Append("\nmarked, not reported: ").Append(each.Id ?? "any diagnostic").Append('\n');
            AppendLine(report, each.Path, SourceText.From(sources[each.Path]), each.Span);
        }

        foreach (var each in unexpected)
            Append("reported, not marked", each);
        foreach (var each in unmatched.Except(unexpected))
            Append("also reported (information needs no mark)", each);
        return report.ToString();

        void Append(string what, Diagnostic diagnostic)
        {
            report.Append('\n').Append(what).Append(": ").Append(diagnostic.Id).Append(": ").Append(diagnostic.GetMessage(CultureInfo.InvariantCulture)).Append('\n');
            if (diagnostic.Location.SourceTree is { } tree)
                AppendLine(report, tree.FilePath, tree.GetText(), diagnostic.Location.SourceSpan);
            else if (sources.TryGetValue(diagnostic.Location.GetLineSpan().Path ?? "", out var document))
                AppendLine(report, diagnostic.Location.GetLineSpan().Path, SourceText.From(document), diagnostic.Location.SourceSpan);
            else
                report.Append("  (no place)\n");
        }
    }

    private static void AppendLine(StringBuilder report, string path, SourceText text, TextSpan span)
    {
        var line = text.Lines.GetLineFromPosition(span.Start);
        var column = span.Start - line.Start;
        var carets = Math.Max(1, Math.Min(span.Length, line.End - span.Start));
        report.Append(CultureInfo.InvariantCulture, $"  {path}({line.LineNumber + 1},{column + 1})\n");
        report.Append("  | ").Append(line.ToString()).Append('\n');
        report.Append("  | ").Append(' ', column).Append('^', carets).Append('\n');
    }
}
