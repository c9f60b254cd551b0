using Copin.Declarations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.CodeFixes;

/// <summary>The parameters of a landscape's primary constructor, to which a fix adds.</summary>
internal sealed class LandscapeParameters
{
    private readonly INamedTypeSymbol _landscape;
    private readonly RecordDeclarationSyntax _declaration;
    private readonly HashSet<string> _taken;
    private readonly List<string> _added = [];

    private LandscapeParameters(INamedTypeSymbol landscape, RecordDeclarationSyntax declaration)
    {
        _landscape = landscape;
        _declaration = declaration;
        // Names that differ by case alone are no names to tell apart.
        _taken = new HashSet<string>(landscape.GetMembers().Select(member => member.Name), StringComparer.OrdinalIgnoreCase) { landscape.Name };
    }

    /// <summary>The parameters of the landscape that a type is, or is nested in; null where they cannot be added to.</summary>
    public static LandscapeParameters? Of(INamedTypeSymbol? type, CancellationToken cancellationToken)
    {
        while (type is not null && !DeclarationAttributes.IsLandscape(type))
            type = type.ContainingType;
        if (type is not { IsRecord: true, TypeKind: TypeKind.Class })
            return null;
        var declarations = type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<RecordDeclarationSyntax>().ToArray();
        var primary = declarations.FirstOrDefault(declaration => declaration.ParameterList is not null);
        if (primary is null && declarations.SelectMany(declaration => declaration.Members).OfType<ConstructorDeclarationSyntax>().Any())
            return null;
        primary ??= declarations.FirstOrDefault(declaration => declaration.AttributeLists.Count > 0);
        return primary is null ? null : new LandscapeParameters(type, primary);
    }

    /// <summary>The landscape, with which parameters are told from those of others.</summary>
    public INamedTypeSymbol Landscape => _landscape;

    /// <summary>Whether it has a parameter of that name that is a secret.</summary>
    public bool HasSecret(string name) => _landscape.InstanceConstructors
        .SelectMany(constructor => constructor.Parameters)
        .Any(parameter => parameter.Name == name && parameter.Type is { Name: nameof(Secret), ContainingNamespace: { Name: WellKnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } });

    /// <summary>Adds a parameter.</summary>
    /// <param name="type">Its type, one of the library's.</param>
    /// <param name="names">The names it may have, the best first; the last gets a number where all are taken.</param>
    /// <returns>The name it got.</returns>
    public string Add(string type, params string[] names)
    {
        var name = names.FirstOrDefault(each => !_taken.Contains(each));
        for (var number = 2; name is null; number++)
            if (!_taken.Contains(names[names.Length - 1] + number))
                name = names[names.Length - 1] + number;
        _taken.Add(name);
        _added.Add(type + " " + name);
        return name;
    }

    /// <summary>Writes the added ones.</summary>
    public async Task WriteAsync(SolutionEdits edits, CancellationToken cancellationToken)
    {
        if (_added.Count == 0 || edits.DocumentOf(_declaration.SyntaxTree) is not { } document || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return;
        var items = _added.Select(parameter => LibraryNames.PrefixOf(model, _declaration.SpanStart, parameter.Substring(0, parameter.IndexOf(' '))) + parameter).ToArray();
        if (_declaration.ParameterList is { } list)
        {
            // Optional parameters come last.
            var index = list.Parameters.TakeWhile(parameter => parameter.Default is null).Count();
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            SeparatedItems.Insert(edits, document, text, list.Parameters, list.OpenParenToken, index, items);
        }
        else
        {
            edits.Insert(document, _declaration.TypeParameterList?.Span.End ?? _declaration.Identifier.Span.End, $"({string.Join(", ", items)})");
        }
    }
}
