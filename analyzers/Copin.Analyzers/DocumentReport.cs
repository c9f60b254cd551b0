using System.Collections.Immutable;
using Copin.Documents;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers;

/// <summary>Turns what was found in a document into diagnostics in that file.</summary>
internal static class DocumentReport
{
    public static void Analyze(AdditionalFileAnalysisContext context, CheckedDocuments documents)
    {
        if (documents.Documents.Find(context.AdditionalFile.Path) is not { } document)
            return;
        try
        {
            foreach (var finding in documents.Check(document, context.CancellationToken))
                if (Describe(finding, document, documents, context) is { } diagnostic)
                    context.ReportDiagnostic(diagnostic);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = Rulebook.Failure("The analysis of " + document.Name, exception);
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(failure.Rule), ProjectDocuments.Locate(document, 0, 0), [.. failure.Arguments]));
        }
    }

    private static Diagnostic? Describe(Finding finding, Document document, CheckedDocuments documents, AdditionalFileAnalysisContext context)
    {
        var descriptor = RuleDescriptors.Of(finding.Rule);
        if (SeverityOf(descriptor, document, documents, context) is not { } severity)
            return null;
        return Diagnostic.Create(
            descriptor,
            ProjectDocuments.Locate(document, finding.Place.Start, finding.Place.Length),
            severity,
            additionalLocations: from place in finding.Related
                                 where place.Document is not null
                                 let other = documents.Documents.Find(place.Document!)
                                 where other is not null
                                 select ProjectDocuments.Locate(other, place.Start, place.Length),
            properties: finding.Fix?.ToImmutableDictionary(entry => entry.Key, entry => (string?)entry.Value),
            messageArgs: [.. finding.Arguments]);
    }

    // The compiler asks an .editorconfig about C# files only. So what it says of the landscape's file, by [*] or [*.cs], counts for the landscape's documents.
    private static DiagnosticSeverity? SeverityOf(DiagnosticDescriptor descriptor, Document document, CheckedDocuments documents, AdditionalFileAnalysisContext context)
    {
        if (context.Compilation.Options.SyntaxTreeOptionsProvider is not { } provider
            || documents.SettingsOf(document, context.CancellationToken) is not { } tree
            || !provider.TryGetDiagnosticValue(tree, descriptor.Id, context.CancellationToken, out var report))
            return descriptor.DefaultSeverity;
        return report switch
        {
            ReportDiagnostic.Suppress => null,
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            _ => descriptor.DefaultSeverity,
        };
    }
}
