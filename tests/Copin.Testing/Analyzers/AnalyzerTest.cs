using System.Collections.Immutable;
using Copin.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace Copin.Testing;

/// <summary>Whether a test looks at what the compiler itself reports.</summary>
public enum CompilerDiagnostics
{
    /// <summary>Its errors must be marked, as those of the analyzers: <c>{|CS0246:Nothing|}</c>.</summary>
    Errors,

    /// <summary>They do not matter.</summary>
    None,
}

/// <summary>Runs generator and analyzers over sources in the newest compiler and compares what they report with what the sources' markup expects.</summary>
/// <remarks>Named after <c>AnalyzerTest</c> of Microsoft.CodeAnalysis.Testing; most tests use <see cref="Verify"/>.</remarks>
public sealed class AnalyzerTest
{
    /// <summary>Files by name, with markup.</summary>
    public IList<(string Path, string Source)> Sources { get; } = [];

    /// <summary>Additional files by name, with markup.</summary>
    public IList<(string Path, string Text)> Documents { get; } = [];

    /// <summary>The messages of the marked diagnostics of this library, in source order; empty where they do not matter.</summary>
    public IList<string> Messages { get; } = [];

    /// <summary>What the compiler itself may report.</summary>
    public CompilerDiagnostics CompilerDiagnostics { get; init; }

    /// <summary>Whether information must be marked too; else it is looked at only where it is marked, for most small landscapes leave something unused.</summary>
    public bool ChecksInformation { get; init; }

    /// <summary>The text of an <c>.editorconfig</c> beside the sources.</summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>Assemblies beside those of <see cref="TestCompilation"/>.</summary>
    public IList<MetadataReference> AdditionalReferences { get; } = [];

    /// <summary>Runs and compares.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        var files = Sources.Select(source => (source.Path, Markup: Markup.Parse(source.Path, source.Source))).ToArray();
        var documents = Documents.Select(document => (document.Path, Markup: Markup.Parse(document.Path, document.Text))).ToArray();
        var expected = files.Concat(documents).SelectMany(file => file.Markup.Expected).ToArray();
        var actual = await Analysis.RunAsync(
            Compile(files.Select(file => (file.Path, file.Markup.Source))),
            new DirectoryConfig(EditorConfig),
            documents.Select(document => new TestDocument(document.Path, document.Markup.Source)),
            cancellationToken);
        var reported = actual
            .Where(diagnostic => IsOfAnalyzers(diagnostic) || (CompilerDiagnostics == CompilerDiagnostics.Errors && diagnostic.Severity == DiagnosticSeverity.Error))
            .ToList();

        var missing = new List<ExpectedDiagnostic>();
        var matched = new List<Diagnostic>();
        foreach (var each in expected)
        {
            var match = reported.FirstOrDefault(diagnostic => Matches(each, diagnostic));
            if (match is null)
            {
                missing.Add(each);
                continue;
            }

            reported.Remove(match);
            matched.Add(match);
        }

        var unexpected = reported.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info || (ChecksInformation && IsOfAnalyzers(diagnostic))).ToArray();
        if (missing.Count > 0 || unexpected.Length > 0)
            Assert.Fail(DiagnosticReport.OfMismatch(missing, unexpected, reported, files.Concat(documents).ToDictionary(file => file.Path, file => file.Markup.Source)));
        if (Messages.Count > 0)
            Assert.Equal(Messages, matched.Where(IsOfAnalyzers).Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private CSharpCompilation Compile(IEnumerable<(string, string)> sources) => TestCompilation.Create(sources).AddReferences(AdditionalReferences);

    private static bool IsOfAnalyzers(Diagnostic diagnostic) => !diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static bool Matches(ExpectedDiagnostic expected, Diagnostic diagnostic) =>
        (expected.Id is null ? IsOfAnalyzers(diagnostic) : diagnostic.Id == expected.Id)
        && diagnostic.Location.GetLineSpan().Path == expected.Path
        && diagnostic.Location.SourceSpan == expected.Span;
}
