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
        var properties = resource.Resource.Kind.Outputs.Select(output => (Output: output, Name: members.Take(output.Name))).ToArray();
        var field = members.Take("_outputs");
        var record = CSharp.Identifier(resource.Name);
        writer.Open($"partial record {record}").Line($$"""
            private readonly global::Copin.Model.ResourceOutputs {{field}};

            /// <summary>The applied {{CSharp.Doc(resource.Resource.Kind.Title)}}.</summary>
            /// <param name="outputs">The values that it has in its system.</param>
            {{CSharp.GeneratedCode}}
            public {{record}}(global::Copin.Model.ResourceOutputs outputs)
            {
                {{field}} = outputs ?? throw new global::System.ArgumentNullException(nameof(outputs));
            }
            """);
        if (!resource.Body.Is(RecordTraits.Sealed))
            writer.Line().Line($$"""
                /// <summary>For records that inherit from this one: not applied, so without outputs.</summary>
                {{CSharp.GeneratedCode}}
                protected {{record}}()
                {
                    {{field}} = new global::Copin.Model.ResourceOutputs({{CSharp.Text(resource.Name)}}, new global::System.Collections.Generic.Dictionary<string, string>());
                }
                """);
        foreach (var (output, name) in properties)
            writer.Line().Line($$"""
                /// <summary>{{CSharp.Doc(output.Meaning)}}</summary>
                {{CSharp.GeneratedCode}}
                public {{TypeOf(output.Type)}} {{name}} => {{field}}.{{output.Type}}({{CSharp.Text(output.Name)}});
                """);
        // Without it, a record shows all of its properties, and those that the resource does not have yet throw.
        if (!resource.Body.Members.Contains("ToString"))
            writer.Line().Line($$"""
                /// <summary>The resource's name.</summary>
                {{CSharp.GeneratedCode}}
                public override string ToString() => {{field}}.ToString();
                """);
        writer.Close();
    }

    private static string TypeOf(OutputType type) => type switch
    {
        OutputType.Uri => "global::System.Uri",
        OutputType.Guid => "global::System.Guid",
        OutputType.Secret => "global::Copin.Secret",
        _ => "string",
    };
}
