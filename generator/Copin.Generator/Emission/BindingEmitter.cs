using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes how a landscape is bound from configuration, and its command line.</summary>
internal static class BindingEmitter
{
    /// <summary>The file; null where <c>Copin.Provisioning</c> is not referenced or the record cannot be made from its parameters.</summary>
    public static CodeWriter? Emit(GeneratedLandscape landscape)
    {
        if (!landscape.Features.HasProvisioning || !landscape.CanBeConstructed)
            return null;
        var names = landscape.Names;
        var writer = RecordPart.Open(landscape.Declaration.Type);
        writer.Line($$"""
            /// <summary>Reads the parameters of an environment.</summary>
            /// <param name="configuration">The environment: one section or value for each parameter, by its name.</param>
            /// <exception cref="global::Copin.Provisioning.LandscapeConfigurationException">Values are missing or malformed; the message lists every one with its key.</exception>
            {{CSharp.GeneratedCode}}
            """);
        writer.Open($"public {landscape.New}static {landscape.Type} {names.Bind}(global::Microsoft.Extensions.Configuration.IConfiguration configuration)");
        WriteBody(writer, landscape);
        writer.Close();
        writer.Line().Line($$"""
            /// <summary>The landscape's command line: plan, apply, check, drift, destroy, export and graph.</summary>
            {{CSharp.GeneratedCode}}
            public {{landscape.New}}static global::Copin.Provisioning.LandscapeApplication {{names.Application}} =>
                new global::Copin.Provisioning.LandscapeApplication({{names.Declaration}}, {{names.Sources}}, {{names.Bind}});
            """);
        return RecordPart.Close(writer, landscape.Declaration.Type);
    }

    // Each parameter is read before any fault is thrown, so that one run tells them all.
    private static void WriteBody(CodeWriter writer, GeneratedLandscape landscape)
    {
        var locals = new NameScope();
        locals.Reserve("configuration");
        var binder = locals.Take("binder");
        var values = new List<string>();
        writer.Line($"var {binder} = new global::Copin.Provisioning.ParameterBinder(configuration);");
        foreach (var parameter in landscape.Parameters)
        {
            var local = CSharp.Identifier(locals.Take(CSharp.CamelCase(parameter.Name)));
            values.Add(local);
            writer.Line($"var {local} = {binder}.{Reader(parameter)}({CSharp.Text(parameter.Name)});");
        }

        writer.Line($"{binder}.ThrowIfInvalid();");
        writer.Line($"return new {landscape.Type}({string.Join(", ", values)});");
    }

    private static string Reader(ParameterDeclaration parameter) => parameter.Type switch
    {
        "Copin.Secret" => parameter.Attributes.Any(attribute => attribute.Name == "GeneratedPassword") ? "GeneratedSecret" : "Secret",
        "string" => "Text",
        "int" => "Number",
        _ => parameter.Type.Substring(parameter.Type.LastIndexOf('.') + 1),
    };
}
