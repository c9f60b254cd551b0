using Copin.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Benchmarks.Hosts;

/// <summary>Asks for every landscape, like the landscape generator, and writes one empty file: what is left is the cost of the compiler's driver.</summary>
#pragma warning disable RS1036, RS1038, RS1041 // It is measured, not shipped.
[Generator(LanguageNames.CSharp)]
public sealed class IdleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var landscapes = context.SyntaxProvider.ForAttributeWithMetadataName(
            WellKnownNames.LandscapeAttribute, static (node, _) => node is RecordDeclarationSyntax, static (attributed, _) => attributed.TargetSymbol.Name);
        context.RegisterSourceOutput(landscapes.Collect(), static (output, _) => output.AddSource("Idle.g.cs", ""));
    }
}
