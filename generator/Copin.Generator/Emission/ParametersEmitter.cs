using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes the landscape's parameters as texts refer to them.</summary>
internal static class ParametersEmitter
{
    private const string Interface = "global::System.Collections.Generic.IReadOnlyDictionary<string, global::Copin.ILandscapeParameter>";

    public static void Emit(CodeWriter writer, GeneratedLandscape landscape)
    {
        writer.Line().Line(CSharp.GeneratedCode).Open($"{Interface} global::Copin.Model.ILandscape.Parameters").Open("get");
        writer.Line("var parameters = new global::System.Collections.Generic.Dictionary<string, global::Copin.ILandscapeParameter>(global::System.StringComparer.Ordinal);");
        foreach (var parameter in landscape.Parameters)
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
        return ParameterTypes.Find(parameter.Type) is { HasText: true } ? $"new global::Copin.TextParameter({TextOf(property, parameter.Type)})" : property;
    }

    /// <summary>The expression that gives a parameter's text in the invariant culture.</summary>
    public static string TextOf(string property, string type) => type switch
    {
        "int" => $"{property}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        "System.Uri" => $"{property}.OriginalString",
        "System.Guid" => $"""{property}.ToString("D")""",
        _ => property,
    };
}
