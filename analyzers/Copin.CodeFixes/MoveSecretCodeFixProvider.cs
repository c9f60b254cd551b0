using System.Collections.Immutable;
using System.Composition;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.CodeFixes;

/// <summary>Writes the reference to a secret instead of the secret, and declares the parameter that it refers to.</summary>
/// <remarks>
/// The secret is kept nowhere: neither in the file nor in a title. Where it comes from a constant it would stay in that, so there the fix is not offered.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveSecretCodeFixProvider)), Shared]
internal sealed class MoveSecretCodeFixProvider : LandscapeCodeFixProvider
{
    private const string Refer = "Refer";
    private const string Move = "Move";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["COPIN7001"];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic) => ReportedDiagnostic.FactOf(diagnostic, FixKeys.Parameter) is { } parameter
        ? [new Mend(Refer, $"Write \"{{{parameter}}}\""), new Mend(Move, "Move it to a new parameter of type Secret")]
        : [];

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        var landscapes = new Dictionary<ISymbol, LandscapeParameters>(SymbolEqualityComparer.Default);
        // One parameter for a secret, however often its resource holds it; another secret of the same resource is another parameter.
        var moved = new Dictionary<(ISymbol Landscape, string Record, string Secret), string>();
        foreach (var each in reported)
        {
            if (each.Fact(FixKeys.Parameter) is not { } proposal
                || await ReadAsync(each.Document, cancellationToken).ConfigureAwait(false) is not var (root, model)
                || root.FindNode(each.Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeArgumentSyntax>() is not { } argument
                || !IsWrittenOut(argument.Expression)
                || argument.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } record
                || model.GetDeclaredSymbol(record, cancellationToken) is not { } type
                || LandscapeParameters.Of(type, cancellationToken) is not { } parameters)
                continue;
            if (landscapes.TryGetValue(parameters.Landscape, out var known))
                parameters = known;
            else
                landscapes.Add(parameters.Landscape, parameters);

            var isThere = parameters.HasSecret(proposal);
            if (kind == Refer && !isThere)
                continue;
            var name = proposal;
            if (kind == Move)
            {
                var secret = (parameters.Landscape, type.Name, model.GetConstantValue(argument.Expression, cancellationToken).Value as string ?? "");
                if (!moved.TryGetValue(secret, out name!))
                    moved.Add(secret, name = parameters.Add(nameof(Secret), NamesOf(type, argument, isThere ? null : proposal)));
            }

            edits.Replace(each.Document, argument.Expression.Span, $"\"{{{name}}}\"");
        }

        foreach (var landscape in landscapes.Values)
            await landscape.WriteAsync(edits, cancellationToken).ConfigureAwait(false);
    }

    private static string[] NamesOf(INamedTypeSymbol record, AttributeArgumentSyntax argument, string? proposal)
    {
        var name = record.Name + (argument.NameEquals?.Name.Identifier.ValueText ?? "Password");
        return proposal is null ? [name] : [proposal, name];
    }

    // The left side by a loop: a concatenation of thousands of operands nests as deep.
    private static bool IsWrittenOut(ExpressionSyntax expression)
    {
        for (; expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum; expression = sum.Left)
            if (!IsWrittenOut(sum.Right))
                return false;
        return expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.Value is string,
            InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.All(content => content is InterpolatedStringTextSyntax),
            ParenthesizedExpressionSyntax parenthesized => IsWrittenOut(parenthesized.Expression),
            _ => false,
        };
    }
}
