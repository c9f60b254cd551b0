namespace Copin.Generator;

/// <summary>Writes the landscape's parameters as texts refer to them.</summary>
internal static class ParametersEmitter
{
    private const string Interface = "global::System.Collections.Generic.IReadOnlyDictionary<string, global::Copin.ILandscapeParameter>";

    public static void Emit(CodeWriter writer, GeneratedLandscape landscape)
    {
        writer.Line().Line(CSharp.GeneratedCode).Line($"{Interface} global::Copin.Model.ILandscape.Parameters => new global::Copin.Model.ParameterValues").Open();
        foreach (var parameter in landscape.Parameters)
            writer.Line($"{{ {CSharp.Text(parameter.Name)}, this.{CSharp.Identifier(parameter.Name)} }},");
        writer.Close(";");
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
