using Copin.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Generator;

/// <summary>Writes, for each record that bears <c>[Landscape]</c>, its definition, source lines, typed outputs, URL templates, binding and provisioner.</summary>
/// <remarks>
/// It reports nothing about a declaration: the rulebook's findings are the analyzer's. What is wrong in a declaration is left out of the generated code, so that the
/// analyzer's finding is the only one the user sees. Its own faults become <c>COPIN9002</c>.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class LandscapeGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var landscapes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                WellKnownNames.LandscapeAttribute,
                static (node, _) => node is RecordDeclarationSyntax,
                static (attributed, cancellationToken) => LandscapeTransform.Read(attributed, cancellationToken))
            .WithTrackingName(TrackingNames.Read)
            .Where(static read => read is not null)
            .Select(static (read, _) => read!);

        // Two pipelines from here: lines change with every edit above them, what is declared does not.
        var targets = landscapes.Select(static (read, _) => read.Target).WithTrackingName(TrackingNames.Targets);
        var lines = landscapes.Select(static (read, _) => read.Lines).WithTrackingName(TrackingNames.Lines);

        var features = context.CompilationProvider
            .Select(static (compilation, _) => CompilationFeatures.Of(compilation))
            .WithTrackingName(TrackingNames.Features);
        var projectDirectory = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectDirectory.Of(options.GlobalOptions))
            .WithTrackingName(TrackingNames.ProjectDirectory);
        var hintNames = targets
            .Select(static (target, _) => target.Identity)
            .Collect()
            .Select(static (identities, _) => HintNames.For(identities))
            .WithTrackingName(TrackingNames.HintNames);
        var urlText = targets
            .Select(static (target, _) => UrlTextSource.IsNeededBy(target.Declaration))
            .Collect()
            .Combine(features)
            .Select(static (input, _) => (IsNeeded: input.Left.Contains(true), input.Right.HasSpans))
            .WithTrackingName(TrackingNames.UrlText);

        context.RegisterSourceOutput(
            targets.Combine(hintNames).Combine(features).WithTrackingName(TrackingNames.Code),
            static (output, input) => LandscapeOutput.WriteCode(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(
            lines.Combine(hintNames).Combine(projectDirectory).WithTrackingName(TrackingNames.Sources),
            static (output, input) => LandscapeOutput.WriteSources(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(
            urlText,
            static (output, input) => LandscapeOutput.WriteUrlText(output, input.IsNeeded, input.HasSpans));
    }
}
