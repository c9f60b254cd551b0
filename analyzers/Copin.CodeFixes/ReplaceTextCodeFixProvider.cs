using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Copin.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Copin.CodeFixes;

/// <summary>
/// Writes what a rule names instead of what is there: within a string, or for a whole argument, type or attribute; in a file beside the landscape, within a key or value,
/// or for a whole value.
/// </summary>
/// <remarks>Of a string that comes from a constant, nothing is rewritten: neither the constant, which others may use, nor its use.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplaceTextCodeFixProvider), DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)]), Shared]
internal sealed class ReplaceTextCodeFixProvider : LandscapeCodeFixProvider
{
    private const int MostCharacters = 60;
    private const string Write = "Write";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. Rulebook.All.Select(rule => rule.Id)];

    /// <inheritdoc/>
    protected override IEnumerable<Mend> MendsOf(Diagnostic diagnostic)
    {
        var choices = ChoicesOf(diagnostic);
        for (var i = 0; i < choices.Length; i++)
            yield return new Mend(KindOf(i), TitleOf(choices[i].Trim('"'), diagnostic));
        if (ReportedDiagnostic.FactOf(diagnostic, FixKeys.Value) is { } value)
            yield return new Mend(Write, $"Write {Shorten(value)}");
    }

    /// <inheritdoc/>
    protected override async Task EditAsync(SolutionEdits edits, IReadOnlyList<ReportedDiagnostic> reported, string kind, CancellationToken cancellationToken)
    {
        foreach (var group in reported.GroupBy(each => each.Document))
        {
            if (await ReadAsync(group.Key, cancellationToken).ConfigureAwait(false) is not var (root, model))
                continue;
            foreach (var each in group)
            {
                var span = each.Diagnostic.Location.SourceSpan;
                var choices = ChoicesOf(each.Diagnostic);
                for (var i = 0; i < choices.Length; i++)
                    if (KindOf(i) == kind && Change(root, model, span, choices[i], cancellationToken) is { } change)
                        edits.Replace(group.Key, change.Span, change.NewText!);
            }
        }

        await EditDocumentsAsync(edits, reported, (document, each) => Edit(document, each, kind), cancellationToken).ConfigureAwait(false);
    }

    private static void Edit(DocumentEdits document, ReportedDiagnostic reported, string kind)
    {
        var span = reported.Diagnostic.Location.SourceSpan;
        var choices = ChoicesOf(reported.Diagnostic);
        for (var i = 0; i < choices.Length; i++)
            if (KindOf(i) == kind)
                document.Replace(span, choices[i]);
        if (kind == Write && reported.Fact(FixKeys.Value) is { } value)
            document.WriteValue(span, value);
    }

    private static string[] ChoicesOf(Diagnostic diagnostic) => ReportedDiagnostic.FactOf(diagnostic, FixKeys.Replacement)?.Split('\n') ?? [];

    private static string KindOf(int choice) => choice == 0 ? "Replace" : "Replace" + (choice + 1).ToString(CultureInfo.InvariantCulture);

    private static string TitleOf(string replacement, Diagnostic diagnostic) => replacement.Length == 0
        ? $"Remove '{Shorten(diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "")}'"
        : ScenarioCatalog.Find(replacement) is { Title.Length: > 0 } scenario
            ? $"Write {replacement} ({scenario.Title})"
            : $"Write '{Shorten(replacement)}'";

    private static TextChange? Change(SyntaxNode root, SemanticModel model, TextSpan span, string replacement, CancellationToken cancellationToken)
    {
        var token = root.FindToken(span.Start);
        if (StringLiteral.IsInside(token, span))
            return StringLiteral.Write(token, span, replacement) is { } content ? new TextChange(span, content) : null;
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        if (node.Span != span)
            return null;
        return node switch
        {
            SimpleNameSyntax { Parent: AttributeSyntax } or QualifiedNameSyntax { Parent: AttributeSyntax } or AliasQualifiedNameSyntax { Parent: AttributeSyntax } =>
                new TextChange(Unqualified((NameSyntax)node).Identifier.Span, replacement),
            TypeSyntax { Parent: ParameterSyntax } => new TextChange(span, LibraryNames.PrefixOf(model, span.Start, replacement) + replacement),
            TypeSyntax { Parent: TypeArgumentListSyntax } => new TextChange(span, replacement),
            ExpressionSyntax { Parent: AttributeArgumentSyntax } expression => new Argument(expression, model).Change(replacement, cancellationToken),
            _ => null,
        };
    }

    private static SimpleNameSyntax Unqualified(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        _ => (SimpleNameSyntax)name,
    };

    private static string Shorten(string text) => text.Length <= MostCharacters ? text : text.Substring(0, MostCharacters - 1) + "…";

    /// <summary>A whole argument.</summary>
    private sealed class Argument(ExpressionSyntax expression, SemanticModel model)
    {
        public TextChange? Change(string replacement, CancellationToken cancellationToken)
        {
            var written = SyntaxFactory.ParseExpression(replacement);
            if (written.ContainsDiagnostics || written.FullSpan.Length != replacement.Length)
                return null;
            if (model.GetTypeInfo(expression, cancellationToken).ConvertedType?.SpecialType == SpecialType.System_String)
                return written is LiteralExpressionSyntax { Token.Value: string value } ? OfString(value, replacement) : null;
            // Of DestinationProxyType.Internet and the like, only the member changes; the way to the type stays as it is written.
            if (written is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type, Name: var member }
                && expression is MemberAccessExpressionSyntax { Expression: var owner, Name: var current }
                && owner.GetLastToken().ValueText == type.Identifier.ValueText)
                return new TextChange(current.Span, member.Identifier.Text);
            return new TextChange(expression.Span, LibraryNames.Value(model, expression.SpanStart, replacement));
        }

        // The scenario's constant, where such constants are in use.
        private TextChange OfString(string value, string literal) => expression switch
        {
            MemberAccessExpressionSyntax { Expression: var owner, Name: var name } when owner.GetLastToken().ValueText == nameof(CommunicationScenarios) && ScenarioCatalog.Find(value) is not null =>
                new TextChange(name.Span, value),
            IdentifierNameSyntax or LiteralExpressionSyntax when LibraryNames.IsScenarioConstant(model, expression.SpanStart, value) => new TextChange(expression.Span, value),
            _ => new TextChange(expression.Span, literal),
        };
    }
}
