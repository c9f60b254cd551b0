using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes the landscape's parameters as texts refer to them.</summary>
internal static class ParametersEmitter
{
    private const string Interface = "global::System.Collections.Generic.IReadOnlyDictionary<string, global::Copin.ILandscapeParameter>";

    public static void Emit(CodeWriter writer, GeneratedLandscape landscape)
    {
        var supported = landscape.Declaration.Parameters.Where(parameter => ParameterTypes.Find(parameter.Type) is not null).ToArray();
        writer.Line().Line(CSharp.GeneratedCode).Open($"{Interface} global::Copin.Model.ILandscape.Parameters").Open("get");
        writer.Line("var parameters = new global::System.Collections.Generic.Dictionary<string, global::Copin.ILandscapeParameter>(global::System.StringComparer.Ordinal);");
        foreach (var parameter in supported)
        {
            if (landscape.Body.Optional.Contains(parameter.Name))
                writer.Line($"if (this.{CSharp.Identifier(parameter.Name)} is not null)").Indent();
            writer.Line($"parameters.Add({CSharp.Text(parameter.Name)}, {Value(parameter)});");
            if (landscape.Body.Optional.Contains(parameter.Name))
                writer.Outdent();
        }

        writer.Line("return parameters;").Close().Close();
    }

    private static string Value(ParameterDeclaration parameter)
    {
        var property = "this." + CSharp.Identifier(parameter.Name);
        return parameter.Type switch
        {
            "string" => $"new global::Copin.TextParameter({property})",
            "int" => $"new global::Copin.TextParameter({property}.ToString(global::System.Globalization.CultureInfo.InvariantCulture))",
            "System.Uri" => $"new global::Copin.TextParameter({property}.OriginalString)",
            "System.Guid" => $"""new global::Copin.TextParameter({property}.ToString("D"))""",
            _ => property,
        };
    }
}
