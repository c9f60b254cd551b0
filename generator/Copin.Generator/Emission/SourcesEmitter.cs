using Copin.Model;

namespace Copin.Generator;

/// <summary>Writes where the landscape is declared: the only file that changes when lines move.</summary>
internal static class SourcesEmitter
{
    public static CodeWriter Emit(LandscapeLines lines, SourceMap map)
    {
        var writer = RecordPart.Open(lines.Type);
        writer.Line($$"""
            /// <summary>The files and lines in which this landscape is declared.</summary>
            {{CSharp.GeneratedCode}}
            public {{(lines.HidesBase ? "new " : "")}}static global::Copin.Model.SourceMap {{lines.Names.Sources}}
            {
                get
                {
            """);
        writer.Indent().Indent();
        writer.Open("return new global::Copin.Model.SourceMap(new global::Copin.Model.RecordLines[]");
        foreach (var record in map.Records)
            Write(writer, record);
        writer.Close(");");
        writer.Line().Line("""
            static global::Copin.Model.RecordLines Lines(string record, string file, int line, params int[] attributes) =>
                new global::Copin.Model.RecordLines(record, file, line, attributes);
            """);
        writer.Close().Close();
        return RecordPart.Close(writer, lines.Type);
    }

    private static void Write(CodeWriter writer, RecordLines record)
    {
        writer.Write($"Lines({CSharp.Text(record.Record)}, {CSharp.Text(record.File)}, {CSharp.Number(record.Line)}");
        foreach (var line in record.Attributes)
            writer.Write($", {CSharp.Number(line)}");
        writer.Write(")");
        if (!record.AttributeFiles.IsEmpty)
            writer.Write($" with {{ AttributeFiles = new[] {{ {string.Join(", ", record.AttributeFiles.Select(CSharp.Text))} }} }}");
        writer.Line(",");
    }
}
