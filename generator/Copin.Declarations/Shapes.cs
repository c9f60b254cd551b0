using Copin.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Copin.Declarations;

/// <summary>What rules and generator must know of a C# declaration.</summary>
public static class Shapes
{
    private const RecordShape Addable = RecordShape.Record | RecordShape.Partial;
    private const RecordShape NotAddable = RecordShape.Generic | RecordShape.FileLocal;

    /// <summary>Whether another file can add members to the record.</summary>
    public static bool CanBeAddedTo(INamedTypeSymbol type) => type.Name.Length > 0 && CanBeAddedTo(Of(type, CancellationToken.None));

    /// <summary>Whether another file can add members to a record of that shape.</summary>
    public static bool CanBeAddedTo(RecordShape shape) => (shape & (Addable | NotAddable)) == Addable;

    /// <summary>The shape of a type's declaration.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static RecordShape Of(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var shape = RecordShape.None;
        if (type is { IsRecord: true, TypeKind: TypeKind.Class })
            shape |= RecordShape.Record;
        if (type.IsAbstract || type.IsStatic)
            shape |= RecordShape.Abstract;
        if (type.DeclaredAccessibility == Accessibility.Public)
            shape |= RecordShape.Public;
        var partial = true;
        for (var each = type; each is not null; each = each.ContainingType)
        {
            partial &= IsPartial(each);
            if (each.TypeParameters.Length > 0)
                shape |= RecordShape.Generic;
            if (each.IsFileLocal)
                shape |= RecordShape.FileLocal;
        }

        return partial ? shape | RecordShape.Partial : shape;
    }

    /// <summary>Whether each declaration of the type in source is partial; true for a type from metadata, to which nothing is added.</summary>
    public static bool IsPartial(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
            if (reference.GetSyntax() is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                return false;
        return true;
    }

    /// <summary>The primary constructor of a record; null where it has none.</summary>
    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type)
    {
        foreach (var constructor in type.InstanceConstructors)
            foreach (var reference in constructor.DeclaringSyntaxReferences)
                if (reference.GetSyntax() is TypeDeclarationSyntax { ParameterList: not null })
                    return constructor;
        return null;
    }
}
