using System.Collections.Concurrent;
using System.Collections.Immutable;
using Copin.Declarations;
using Copin.Model;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers;

/// <summary>Checks every landscape against the rulebook and reports each finding at the argument that is at fault.</summary>
/// <remarks>
/// A landscape is read and checked once for a compilation; each record then reports what concerns it, so that an editor shows a finding in the file where
/// it stands although the landscape is spread over several.
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
            var landscapes = new CheckedLandscapes();
            start.RegisterSymbolAction(symbol => Analyze(symbol, landscapes), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CheckedLandscapes landscapes)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (DeclarationAttributes.IsLandscape(type))
        {
            var landscape = landscapes.Check(type, context.CancellationToken);
            Report(context, landscape, type, "");
            foreach (var inherited in landscape.InheritedResources)
                Report(context, landscape, type, inherited);
        }
        else if (type.ContainingType is { } owner && DeclarationAttributes.IsLandscape(owner))
        {
            if (DeclarationAttributes.HasAny(type))
                Report(context, landscapes.Check(owner, context.CancellationToken), type, type.Name);
        }
        else if (DeclarationAttributes.HasAny(type) && !InheritedByLandscapes(type))
        {
            Report(context, landscapes.CheckStray(type, context.CancellationToken), type, type.Name);
        }
    }

    // A base record that bears no [Landscape] itself holds resources for the landscapes that inherit from it.
    private static bool InheritedByLandscapes(INamedTypeSymbol type) => type.ContainingType is { IsRecord: true, IsAbstract: true };

    private static void Report(SymbolAnalysisContext context, CheckedLandscape landscape, INamedTypeSymbol type, string record)
    {
        foreach (var finding in landscape.FindingsOf(record))
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.Of(finding.Rule),
                PlaceLocator.Locate(finding.Place, type, landscape.SymbolOf(record) ?? type, context.Compilation, context.CancellationToken),
                finding.Fix is null ? ImmutableDictionary<string, string?>.Empty : finding.Fix.ToImmutableDictionary(entry => entry.Key, entry => (string?)entry.Value),
                finding.Arguments.Select(argument => (object)argument).ToArray()));
    }

    private sealed class CheckedLandscapes
    {
        private readonly ConcurrentDictionary<INamedTypeSymbol, CheckedLandscape> _landscapes = new(SymbolEqualityComparer.Default);

        public CheckedLandscape Check(INamedTypeSymbol landscape, CancellationToken cancellationToken) =>
            _landscapes.GetOrAdd(landscape, symbol => CheckedLandscape.Of(symbol, cancellationToken));

        public CheckedLandscape CheckStray(INamedTypeSymbol resource, CancellationToken cancellationToken) =>
            _landscapes.GetOrAdd(resource, symbol => CheckedLandscape.OfStray(symbol, cancellationToken));
    }
}
