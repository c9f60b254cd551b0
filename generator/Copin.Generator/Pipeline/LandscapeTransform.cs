using Copin.Declarations;
using Copin.Model;
using Microsoft.CodeAnalysis;

namespace Copin.Generator;

/// <summary>From the compiler's symbols to the pipeline's values.</summary>
internal static class LandscapeTransform
{
    /// <summary>Reads a landscape; null for a further declaration of one that is read already.</summary>
    public static LandscapeRead? Read(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken) =>
        LandscapeMemory.Recall(attributed.TargetNode, attributed.SemanticModel.Compilation, () =>
        {
            var landscape = (INamedTypeSymbol)attributed.TargetSymbol;
            return (IsFirst(attributed, landscape, cancellationToken) ? ReadOrFault(landscape, cancellationToken) : null, FilesOf(landscape, cancellationToken));
        });

    private static LandscapeRead? ReadOrFault(INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        try
        {
            return Read(landscape, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var type = new TypeName("", default, landscape.Name);
            var target = new LandscapeTarget(new LandscapeDeclaration(type, RecordShape.None, default, default, default), RecordBody.Empty, default) { Fault = fault.GetType().Name };
            return new LandscapeRead(target, new LandscapeLines(type, target.Identity, new LandscapeNames(), false, SourceMap.Empty));
        }
    }

    private static LandscapeRead? Read(INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        if (!Shapes.CanBeAddedTo(landscape))
            return null;
        var resources = LandscapeReader.ResourcesOf(landscape, cancellationToken);
        var primaryConstructor = Shapes.PrimaryConstructor(landscape);
        var declaration = LandscapeReader.Read(landscape, resources, primaryConstructor, cancellationToken);
        var body = RecordBodyReader.ReadLandscape(landscape, primaryConstructor, cancellationToken);
        var bodies = new RecordBody[resources.Count];
        for (var i = 0; i < bodies.Length; i++)
            bodies[i] = RecordBodyReader.ReadResource(resources[i], landscape, cancellationToken);
        var target = new LandscapeTarget(declaration, body, bodies);
        var names = LandscapeNames.Of(LandscapeNames.ScopeOf(declaration, body));
        return new LandscapeRead(
            target,
            new LandscapeLines(declaration.Type, target.Identity, names, body.Is(RecordTraits.DerivedFromLandscape), SourceMapReader.Read(landscape, resources, primaryConstructor, cancellationToken)));
    }

    // Every file in which the landscape, a record it inherits from, or one of their nested records stands: lines and members are read of all of them.
    private static HashSet<SyntaxTree> FilesOf(INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        var files = new HashSet<SyntaxTree>();
        for (var type = landscape; type is { SpecialType: not SpecialType.System_Object }; type = type.BaseType)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var reference in type.DeclaringSyntaxReferences)
                files.Add(reference.SyntaxTree);
        }

        return files;
    }

    // Two parts of one record may each bear the attribute, which is an error; the compiler hands over both.
    private static bool IsFirst(GeneratorAttributeSyntaxContext attributed, INamedTypeSymbol landscape, CancellationToken cancellationToken)
    {
        foreach (var attribute in landscape.GetAttributes())
            if (attribute.AttributeClass is { Name: "LandscapeAttribute" } && DeclarationAttributes.NameOf(attribute) == WellKnownNames.Landscape && attribute.ApplicationSyntaxReference is { } syntax)
                return syntax.SyntaxTree == attributed.TargetNode.SyntaxTree && attributed.TargetNode.Span.Contains(syntax.Span);
        return true;
    }
}
