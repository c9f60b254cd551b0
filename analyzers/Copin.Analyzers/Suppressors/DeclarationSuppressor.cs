using System.Collections.Immutable;
using Copin.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Copin.Analyzers.Suppressors;

/// <summary>Silences what other analyzers say of landscapes and resources because they cannot know that a declaration is used by being read.</summary>
/// <remarks>Only what is wrong for every declaration; advice that also holds for a declaration (sealed, documented, internal) stays.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationSuppressor : DiagnosticSuppressor
{
    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions => SuppressedWarnings.All;

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (SuppressedWarnings.Of(diagnostic.Id) is { } warning && IsAtDeclaration(diagnostic, warning.Concerns, context))
                context.ReportSuppression(Suppression.Create(warning.Descriptor, diagnostic));
        }
    }

    private static bool IsAtDeclaration(Diagnostic diagnostic, Concern concern, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
            return false;
        var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
        if (concern == Concern.Attribute)
            return node.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
                && DeclarationAttributes.IsOurs(context.GetSemanticModel(tree).GetTypeInfo(attribute, context.CancellationToken).Type as INamedTypeSymbol);
        return node.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>() is { } declaration
            && context.GetSemanticModel(tree).GetDeclaredSymbol(declaration, context.CancellationToken) is INamedTypeSymbol type
            && (DeclarationAttributes.HasAny(type) || concern == Concern.RecordOrItsEnclosing && type.GetTypeMembers().Any(DeclarationAttributes.HasAny));
    }
}
