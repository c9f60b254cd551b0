using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes the outputs of resources as typed properties: an instance of a resource's record is the applied resource.</summary>
internal static class OutputsEmitter
{
    /// <summary>The file; null where no resource can have outputs.</summary>
    public static CodeWriter? Emit(GeneratedLandscape landscape)
    {
        if (!landscape.Resources.Any(resource => resource.GetsOutputs))
            return null;
        var writer = RecordPart.Open(landscape.Declaration.Type);
        foreach (var resource in landscape.Resources)
            if (resource.GetsOutputs)
                Emit(writer.Line(), resource);
        return RecordPart.Close(writer, landscape.Declaration.Type);
    }

    private static void Emit(CodeWriter writer, GeneratedResource resource)
    {
        var members = resource.MemberNames;
        var record = CSharp.Identifier(resource.Name);
        writer.Open($"partial record {record} : global::Copin.Model.ResourceRecord");
        writer.Line($$"""
            /// <summary>The applied {{CSharp.Doc(resource.Resource.Kind.Title)}}.</summary>
            public {{record}}(global::Copin.Model.ResourceOutputs outputs) : base(outputs) { }
            """);
        if (!resource.Body.Is(RecordTraits.Sealed))
            writer.Line().Line($$"""
                /// <summary>For records that inherit from this one.</summary>
                protected {{record}}() { }
                """);
        foreach (var output in resource.Resource.Kind.Outputs)
            writer.Line().Line($$"""
                /// <summary>{{CSharp.Doc(output.Meaning)}}</summary>
                public {{TypeOf(output.Type)}} {{members.Take(output.Name)}} => {{NameScope.ResourceOutputsName}}.{{ReaderOf(output.Type)}}({{CSharp.Text(output.Name)}});
                """);
        writer.Close();
    }

    private static string ReaderOf(OutputType type) => type switch
    {
        OutputType.Uri => nameof(ResourceOutputs.Uri),
        OutputType.Guid => nameof(ResourceOutputs.Guid),
        OutputType.Secret => nameof(ResourceOutputs.Secret),
        _ => nameof(ResourceOutputs.Text),
    };

    private static string TypeOf(OutputType type) => type switch
    {
        OutputType.Uri => "global::System.Uri",
        OutputType.Guid => "global::System.Guid",
        OutputType.Secret => "global::Copin.Secret",
        _ => "string",
    };
}
