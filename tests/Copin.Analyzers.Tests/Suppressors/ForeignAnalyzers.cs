using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers.Tests.Suppressors;

/// <summary>Analyzers of others, as users have them: those of the SDK, Meziantou.Analyzer, Roslynator.</summary>
internal static class ForeignAnalyzers
{
    private static readonly (string Package, string[] Files)[] Assemblies =
    [
        ("Microsoft.CodeAnalysis.NetAnalyzers", ["Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll"]),
        ("Meziantou.Analyzer", ["Meziantou.Analyzer.dll"]),
        ("Roslynator.Analyzers", ["Roslynator.CSharp.Analyzers.dll"]),
    ];

    private static readonly Lazy<ImmutableArray<DiagnosticAnalyzer>> All = new(() =>
    [
        .. from package in Assemblies
           let folder = typeof(ForeignAnalyzers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == package.Package).Value!
           from file in package.Files
           from type in Assembly.LoadFrom(Path.Combine(folder, file)).GetTypes()
           where type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract && !type.IsSubclassOf(typeof(DiagnosticSuppressor))
              && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is { } languages && languages.Languages.Contains(LanguageNames.CSharp)
           select (DiagnosticAnalyzer)Activator.CreateInstance(type)!,
    ]);

    /// <summary>Those that report a warning of that id.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Of(string id) => [.. All.Value.Where(analyzer => analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == id))];
}
