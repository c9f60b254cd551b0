using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes the URL templates of a landscape: a type for each template, and for each resource a property that holds its templates, filled in.</summary>
internal static class UrlTemplatesEmitter
{
    /// <summary>The file; null where the landscape has no template that can be used from code.</summary>
    public static CodeWriter? Emit(GeneratedLandscape landscape)
    {
        var flows = landscape.Resources
            .Where(resource => resource.CanBeAddedTo)
            .Select(resource => (Resource: resource, Templates: TemplatesOf(resource, landscape)))
            .Where(flow => flow.Templates.Length > 0)
            .ToArray();
        if (flows.Length == 0)
            return null;
        var spans = landscape.Features.HasSpans;
        var writer = RecordPart.Open(landscape.Declaration.Type);
        foreach (var (resource, templates) in flows)
            EmitResource(writer.Line(), landscape, resource, templates, spans);
        return RecordPart.Close(writer, landscape.Declaration.Type);
    }

    private static UrlTemplateModel[] TemplatesOf(GeneratedResource resource, GeneratedLandscape landscape) =>
        resource.Resource is IntegrationFlow flow ? [.. flow.UrlTemplates.Select(template => UrlTemplateModel.Read(template, landscape)).OfType<UrlTemplateModel>()] : [];

    private static void EmitResource(CodeWriter writer, GeneratedLandscape landscape, GeneratedResource resource, UrlTemplateModel[] templates, bool spans)
    {
        var links = resource.MemberNames.Take("Links");
        var linkNames = NameScope.OfRecord(links);
        var named = templates.Select(template =>
        {
            var method = linkNames.Take(CSharp.PascalCase(template.Name));
            linkNames.Reserve(method + "Template");
            return (Values: new UrlValues(template), Method: method, Type: resource.MemberNames.Take(method + "Template"));
        }).ToArray();
        writer.Line($$"""
            /// <summary>The URL templates of <c>{{resource.Name}}</c>, filled with the hosts of this landscape.</summary>
            {{CSharp.GeneratedCode}}
            {{resource.RecordAccess}} {{resource.Type}}.{{links}} {{landscape.MemberNames.Take(resource.Name + "Links")}} => new {{resource.Type}}.{{links}}(this);
            """);
        writer.Line().Open($"partial record {CSharp.Identifier(resource.Name)}");
        EmitLinks(writer, landscape, resource, links, named);
        foreach (var (values, _, type) in named)
            new UrlTemplateWriter(writer.Line(), landscape.Type, values, type, spans).Write();
        writer.Close();
    }

    private static void EmitLinks(CodeWriter writer, GeneratedLandscape landscape, GeneratedResource resource, string links, (UrlValues Values, string Method, string Type)[] templates)
    {
        writer.Line($"/// <summary>The URL templates of <c>{resource.Name}</c>, filled with the hosts of a landscape.</summary>").Line(CSharp.GeneratedCode);
        writer.Open($"public readonly struct {links}");
        writer.Line("/// <summary>Fills in what the landscape knows.</summary>").Line("/// <param name=\"landscape\">The landscape with its parameters.</param>");
        writer.Open($"public {links}({landscape.Type} landscape)");
        foreach (var (_, method, type) in templates)
            writer.Line($"{method}Template = new {resource.Type}.{type}(landscape);");
        writer.Close();
        foreach (var (values, method, type) in templates)
        {
            var name = CSharp.Doc(values.Template.Name);
            writer.Line().Line($"/// <summary>Template <c>{name}</c>.</summary>").Line($"public {resource.Type}.{type} {method}Template {{ get; }}");
            writer.Line().Line($"/// <summary>An address of template <c>{name}</c>.</summary>");
            values.Document(writer);
            writer.Line($"public global::System.Uri {CSharp.Identifier(method)}({values.Parameters}) => this.{method}Template.Format({values.Arguments});");
        }

        writer.Close();
    }
}
