using System.Text.RegularExpressions;
using Copin.Declarations;
using Copin.Model;
using Copin.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Analyzers.Tests.Sturdiness;

/// <summary>A sample's landscape with its resources many times over, each time under other record names; what they are called in the systems stays, and is then there often.</summary>
internal static class RepeatedSample
{
    /// <summary>The declaration of a sample with about <paramref name="count"/> resources.</summary>
    public static LandscapeDeclaration Declare(string name, int count)
    {
        var root = CSharpSyntaxTree.ParseText(Survival.Sample(name), TestCompilation.ParseOptions).GetCompilationUnitRoot();
        var landscape = root.DescendantNodes().OfType<RecordDeclarationSyntax>().First(record => record.AttributeLists.ToString().Contains("[Landscape(", StringComparison.Ordinal));
        var resources = landscape.Members.OfType<RecordDeclarationSyntax>().ToArray();
        var names = resources.Select(resource => resource.Identifier.ValueText).ToHashSet(StringComparer.Ordinal);
        var copies = Enumerable.Range(0, count / resources.Length).SelectMany(copy => resources.Select(resource => Rename(resource, names, "_" + copy)));
        var source = root.ReplaceNode(landscape, landscape.WithMembers(SyntaxFactory.List<MemberDeclarationSyntax>(copies))).ToFullString();
        var compilation = TestCompilation.Create(source);
        var type = compilation.GetTypeByMetadataName("Samples." + landscape.Identifier.ValueText)!;
        var declaration = LandscapeReader.Read(type, CancellationToken.None);
        Assert.Equal(count / resources.Length * resources.Length, declaration.Resources.Count);
        return declaration;
    }

    private static RecordDeclarationSyntax Rename(RecordDeclarationSyntax resource, HashSet<string> names, string suffix)
    {
        var references = new Regex(@"\{(" + string.Join('|', names) + @")(?=[.}])", RegexOptions.CultureInvariant);
        return resource.ReplaceTokens(resource.DescendantTokens(), (token, _) =>
            token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText) ? SyntaxFactory.Identifier(token.LeadingTrivia, token.ValueText + suffix, token.TrailingTrivia)
            : token.IsKind(SyntaxKind.StringLiteralToken) ? SyntaxFactory.ParseToken(token.LeadingTrivia + references.Replace(token.Text, "{$1" + suffix) + token.TrailingTrivia)
            : token);
    }
}
