using Copin.Declarations;
using Copin.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Generator;

/// <summary>Reads what a record holds beside the attributes of the library.</summary>
/// <remarks>Own members are read from syntax: asking the symbol would make the compiler build the dozen members that every record gets, for each of a thousand records.</remarks>
internal static class RecordBodyReader
{
    /// <summary>Reads the landscape's own record.</summary>
    public static RecordBody ReadLandscape(INamedTypeSymbol landscape, IMethodSymbol? primaryConstructor, CancellationToken cancellationToken)
    {
        var traits = TraitsOf(landscape);
        var members = new List<string>();
        traits |= ReadSyntax(landscape, members, cancellationToken);
        if (primaryConstructor is not null)
            traits &= ~RecordTraits.OwnConstructor;
        for (var type = landscape.BaseType; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
            if (DeclarationAttributes.IsLandscape(type))
                traits |= RecordTraits.DerivedFromLandscape;
            else
                members.AddRange(type.MemberNames);
        return new RecordBody(traits, members.ToArray(), OptionalParameters(primaryConstructor)) { Uses = UsedLandscapes(landscape, cancellationToken) };
    }

    // A landscape for which nothing is generated, or whose declaration has another name, is left out: naming it would be an error of ours.
    private static EquatableArray<string> UsedLandscapes(INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        List<string>? uses = null;
        foreach (var attribute in DeclarationAttributes.Of(landscape))
            if (DeclarationAttributes.NameOf(attribute) == "Uses"
                && attribute.AttributeClass!.TypeArguments.FirstOrDefault() is INamedTypeSymbol { TypeKind: TypeKind.Class } used
                && !SymbolEqualityComparer.Default.Equals(used, landscape)
                && DeclarationAttributes.IsLandscape(used)
                && HasDeclaration(used, cancellationToken))
                (uses ??= []).Add(used.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return uses?.ToArray() ?? EquatableArray<string>.Empty;
    }

    private static bool HasDeclaration(INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        if (landscape.DeclaringSyntaxReferences.IsEmpty)
            return landscape.GetMembers("Declaration").Any(member => member is IPropertySymbol { IsStatic: true, DeclaredAccessibility: Accessibility.Public });
        if (!Shapes.CanBeAddedTo(landscape))
            return false;
        var members = new List<string>();
        ReadSyntax(landscape, members, cancellationToken);
        return !members.Contains("Declaration");
    }

    /// <summary>Reads a resource's record.</summary>
    public static RecordBody ReadResource(INamedTypeSymbol resource, INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        var traits = TraitsOf(resource);
        if (!SymbolEqualityComparer.Default.Equals(resource.ContainingType, landscape))
            return new RecordBody(HasOutputs(resource, traits) ? traits | RecordTraits.HasOutputs : traits, default, default);
        List<string>? members = null;
        foreach (var reference in resource.DeclaringSyntaxReferences)
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { Members.Count: > 0 } or TypeDeclarationSyntax { ParameterList: not null })
                traits |= ReadSyntax(resource, members ??= [], cancellationToken);
        return new RecordBody(traits, members?.ToArray() ?? EquatableArray<string>.Empty, default);
    }

    private static RecordTraits TraitsOf(INamedTypeSymbol type)
    {
        var traits = type.DeclaredAccessibility switch
        {
            Accessibility.Public => RecordTraits.Public | RecordTraits.Internal,
            Accessibility.Internal or Accessibility.ProtectedOrInternal => RecordTraits.Internal,
            _ => RecordTraits.None,
        };
        if (type.IsSealed)
            traits |= RecordTraits.Sealed;
        if (type.BaseType is { SpecialType: not SpecialType.System_Object })
            traits |= RecordTraits.Derived;
        return traits;
    }

    private static RecordTraits ReadSyntax(INamedTypeSymbol type, List<string> members, CancellationToken cancellationToken)
    {
        var traits = RecordTraits.None;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
                continue;
            if (declaration.ParameterList is not null)
                traits |= RecordTraits.OwnConstructor;
            foreach (var member in declaration.Members)
            {
                if (member.Modifiers.Any(SyntaxKind.RequiredKeyword) || (member is ConstructorDeclarationSyntax && !member.Modifiers.Any(SyntaxKind.StaticKeyword)))
                    traits |= RecordTraits.OwnConstructor;
                AddNames(member, members);
            }
        }

        return traits;
    }

    private static void AddNames(MemberDeclarationSyntax member, List<string> names)
    {
        switch (member)
        {
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    names.Add(variable.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax property:
                names.Add(Qualified(property.ExplicitInterfaceSpecifier, property.Identifier));
                break;
            case EventDeclarationSyntax @event:
                names.Add(@event.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method:
                names.Add(Qualified(method.ExplicitInterfaceSpecifier, method.Identifier));
                break;
            case BaseTypeDeclarationSyntax type:
                names.Add(type.Identifier.ValueText);
                break;
            case DelegateDeclarationSyntax @delegate:
                names.Add(@delegate.Identifier.ValueText);
                break;
        }
    }

    // Of an explicit implementation only the last names matter: ILandscape.Sources.
    private static string Qualified(ExplicitInterfaceSpecifierSyntax? specifier, SyntaxToken name) =>
        specifier is null ? name.ValueText : $"{LastName(specifier.Name)}.{name.ValueText}";

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static EquatableArray<string> OptionalParameters(IMethodSymbol? constructor)
    {
        if (constructor is null)
            return default;
        List<string>? optional = null;
        foreach (var parameter in constructor.Parameters)
            if (parameter.NullableAnnotation == NullableAnnotation.Annotated)
                (optional ??= []).Add(parameter.Name);
        return optional?.ToArray() ?? EquatableArray<string>.Empty;
    }

    // An inherited resource got its outputs where its own landscape was generated: in another assembly they are to be seen, in this one they will be there.
    private static bool HasOutputs(INamedTypeSymbol resource, RecordTraits traits)
    {
        if (resource.DeclaringSyntaxReferences.IsEmpty)
            return resource.InstanceConstructors.Any(static constructor =>
                constructor is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 } && constructor.Parameters[0].Type is { Name: "ResourceOutputs", ContainingNamespace.Name: "Model" });
        return resource.ContainingType is { TypeParameters.IsEmpty: true } owner && DeclarationAttributes.IsLandscape(owner) && Shapes.CanBeAddedTo(resource)
            && (traits & RecordTraits.Derived) == 0 && (ReadSyntax(resource, [], default) & RecordTraits.OwnConstructor) == 0;
    }
}
