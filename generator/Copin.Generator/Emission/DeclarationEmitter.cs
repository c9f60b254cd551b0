using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes the declaration as code, and the landscape's part in <c>ILandscape</c>.</summary>
internal static class DeclarationEmitter
{
    public static CodeWriter Emit(GeneratedLandscape landscape)
    {
        var declaration = landscape.Declaration;
        var names = landscape.Names;
        var members = landscape.MemberNames;
        var field = members.Take("_declaration");
        var definition = members.Take("Definition");
        var writer = RecordPart.Open(declaration.Type, "global::Copin.Model.ILandscape");
        writer.Line($$"""
            private static global::Copin.Model.LandscapeDeclaration? {{field}};

            /// <summary>What this landscape declares: its parameters, resources and their attributes.</summary>
            {{CSharp.GeneratedCode}}
            public {{landscape.New}}static global::Copin.Model.LandscapeDeclaration {{names.Declaration}} => {{field}} ??= new {{definition}}().Declare();
            """);
        Explicit(writer, landscape, "Declaration", "global::Copin.Model.LandscapeDeclaration", names.Declaration);
        Explicit(writer, landscape, "Sources", "global::Copin.Model.SourceMap", names.Sources);
        if (!landscape.Implements("UsedLandscapes"))
            WriteUsedLandscapes(writer, landscape);
        if (!landscape.Implements("Parameters"))
            ParametersEmitter.Emit(writer, landscape);
        new DeclarationWriter(writer, landscape).Write(definition);
        return RecordPart.Close(writer, declaration.Type);
    }

    private static void WriteUsedLandscapes(CodeWriter writer, GeneratedLandscape landscape)
    {
        var used = landscape.Body.Uses.IsEmpty
            ? "global::System.Array.Empty<global::Copin.Model.LandscapeDeclaration>()"
            : $"new global::Copin.Model.LandscapeDeclaration[] {{ {string.Join(", ", landscape.Body.Uses.Select(type => type + ".Declaration"))} }}";
        writer.Line().Line(CSharp.GeneratedCode).Line(
            $"global::System.Collections.Generic.IReadOnlyList<global::Copin.Model.LandscapeDeclaration> global::Copin.Model.ILandscape.UsedLandscapes => {used};");
    }

    private static void Explicit(CodeWriter writer, GeneratedLandscape landscape, string member, string type, string property)
    {
        if (!landscape.Implements(member))
            writer.Line().Line(CSharp.GeneratedCode).Line($"{type} global::Copin.Model.ILandscape.{member} => {property};");
    }
}
