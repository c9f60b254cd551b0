using System.Collections.Immutable;
using Copin.Declarations;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers;

/// <summary>Checks every landscape against the rulebook and reports each finding at the argument that is at fault.</summary>
/// <remarks>
/// A landscape is read and checked once for a compilation; each record then reports what concerns it, so that an editor shows a finding in the file where
/// it stands although the landscape is spread over several. What is found in an inherited resource is reported by each landscape that inherits it.
/// What is found in a document beside the landscapes is reported when that file is analysed.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LandscapeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.LandscapeAttribute) is null)
                return;
            var documents = ProjectDocuments.Read(start.Options.AdditionalFiles, start.CancellationToken);
            var landscapes = new CheckedLandscapes(documents);
            start.RegisterSymbolAction(symbol => Analyze(symbol, landscapes), SymbolKind.NamedType);
            if (documents.All.Count == 0)
                return;
            var checkedDocuments = new CheckedDocuments(start.Compilation, documents, landscapes);
            start.RegisterAdditionalFileAction(file => DocumentReport.Analyze(file, checkedDocuments));
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CheckedLandscapes landscapes)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        try
        {
            Analyze(context, type, landscapes);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // AD0001 would switch the analyzer off for the whole project: a fault of ours costs this record only.
            var failure = Rulebook.Failure("The analysis of '" + type.Name + "'", exception);
            context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(failure.Rule), type.Locations.FirstOrDefault(), [.. failure.Arguments]));
        }
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol type, CheckedLandscapes landscapes)
    {
        if (DeclarationAttributes.IsLandscape(type))
        {
            var landscape = landscapes.Check(type, context.CancellationToken);
            Report(context, landscape, "");
            foreach (var inherited in landscape.InheritedResources)
                Report(context, landscape, inherited);
        }
        else if (type.ContainingType is { } owner && DeclarationAttributes.IsLandscape(owner))
        {
            if (DeclarationAttributes.HasAny(type) && landscapes.Check(owner, context.CancellationToken) is var landscape && landscape.Holds(type))
                Report(context, landscape, type.Name);
        }
        else if (DeclarationAttributes.HasAny(type) && !IsOfferedToLandscapes(type))
        {
            Report(context, landscapes.CheckStray(type, context.CancellationToken), type.Name);
        }
    }

    // An abstract base record that bears no [Landscape] itself holds resources for the landscapes that inherit from it.
    private static bool IsOfferedToLandscapes(INamedTypeSymbol type) => type.ContainingType is { IsRecord: true, IsAbstract: true };

    private static void Report(SymbolAnalysisContext context, CheckedLandscape landscape, string record)
    {
        var locator = new PlaceLocator(landscape, context.Compilation, context.CancellationToken);
        foreach (var finding in landscape.FindingsOf(record))
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.Of(finding.Rule),
                locator.Locate(finding.Place),
                finding.Related.IsEmpty ? null : finding.Related.Select(locator.Locate).Where(related => related != Location.None),
                finding.Fix?.ToImmutableDictionary(entry => entry.Key, entry => (string?)entry.Value),
                [.. finding.Arguments]));
    }
}
