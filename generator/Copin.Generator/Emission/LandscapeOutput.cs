using Copin.Declarations;
using Microsoft.CodeAnalysis;

namespace Copin.Generator;

/// <summary>Adds a landscape's files to the compilation. A fault of ours costs that landscape's files and is reported, nothing else.</summary>
internal static class LandscapeOutput
{
    /// <summary>Writes everything but source lines.</summary>
    public static void WriteCode(SourceProductionContext output, LandscapeTarget target, HintNames hintNames, CompilationFeatures features)
    {
        if (target.Fault is { } fault)
            Report(output, target.Identity, fault);
        else
            Guard(output, target.Identity, () =>
            {
                var landscape = new GeneratedLandscape(target, features);
                Add("Declaration", DeclarationEmitter.Emit(landscape));
                Add("Outputs", OutputsEmitter.Emit(landscape));
                Add("UrlTemplates", UrlTemplatesEmitter.Emit(landscape));
                Add("Binding", BindingEmitter.Emit(landscape));
                Add("Provisioner", ProvisionerEmitter.Emit(landscape));
            });

        void Add(string part, CodeWriter? code)
        {
            output.CancellationToken.ThrowIfCancellationRequested();
            if (code is not null)
                output.AddSource(hintNames.Of(target.Identity, part), code.ToSourceText());
        }
    }

    /// <summary>Writes the source lines.</summary>
    public static void WriteSources(SourceProductionContext output, LandscapeLines lines, HintNames hintNames, string? projectDirectory) =>
        Guard(output, lines.Identity, () =>
        {
            if (lines.Names.Sources is not null)
                output.AddSource(hintNames.Of(lines.Identity, "Sources"), SourcesEmitter.Emit(lines, SourceMapReader.RelativeTo(lines.Map, projectDirectory)).ToSourceText());
        });

    /// <summary>Writes what the URL templates of all landscapes share.</summary>
    public static void WriteUrlText(SourceProductionContext output, bool isNeeded, bool spans)
    {
        if (isNeeded)
            output.AddSource(UrlTextSource.HintName, UrlTextSource.Emit(spans).ToSourceText());
    }

    private static void Guard(SourceProductionContext output, string landscape, Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Report(output, landscape, fault.GetType().Name);
        }
    }

    private static void Report(SourceProductionContext output, string landscape, string fault) =>
        output.ReportDiagnostic(Diagnostic.Create(InternalFault.Descriptor, Location.None, landscape, fault));
}
