using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Testing;

/// <summary>An <c>.editorconfig</c> in the directory of the sources, read and applied by the compiler's own means.</summary>
public sealed class DirectoryConfig : SyntaxTreeOptionsProvider
{
    private const string Directory = "/test/";
    private readonly AnalyzerConfigSet _set;

    /// <summary>Reads it.</summary>
    /// <param name="text">Its lines, sections included.</param>
    /// <param name="isGlobal">Whether it is a <c>.globalconfig</c> instead.</param>
    public DirectoryConfig(string text, bool isGlobal = false)
    {
        _set = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, Directory + (isGlobal ? ".globalconfig" : ".editorconfig"))));
        OptionsProvider = new Options(this);
    }

    /// <summary>What analyzers read of it.</summary>
    public AnalyzerConfigOptionsProvider OptionsProvider { get; }

    /// <inheritdoc/>
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        Of(tree).AnalyzerOptions.TryGetValue("generated_code", out var value) && value == "true" ? GeneratedKind.MarkedGenerated : GeneratedKind.Unknown;

    /// <inheritdoc/>
    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        Of(tree).TreeOptions.TryGetValue(diagnosticId, out severity);

    /// <inheritdoc/>
    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        _set.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private AnalyzerConfigOptionsResult Of(SyntaxTree tree) => _set.GetOptionsForSourcePath(Directory + tree.FilePath);

    private sealed class Options(DirectoryConfig config) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(config._set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(config.Of(tree).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(config._set.GetOptionsForSourcePath(Directory + textFile.Path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
