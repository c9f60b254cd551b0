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
            writer.Line($"{Record(record)},");
        writer.Close(");");
        writer.Line().Line("""
            static global::Copin.Model.RecordLines Lines(string record, string file, int line, params int[] attributes) =>
                new global::Copin.Model.RecordLines(record, file, line, attributes);
            """);
        writer.Close().Close();
        return RecordPart.Close(writer, lines.Type);
    }

    private static string Record(RecordLines record)
    {
        var attributes = string.Concat(record.Attributes.Select(line => ", " + CSharp.Number(line)));
        var lines = $"Lines({CSharp.Text(record.Record)}, {CSharp.Text(record.File)}, {CSharp.Number(record.Line)}{attributes})";
        return record.AttributeFiles.IsEmpty ? lines : $"{lines} with {{ AttributeFiles = new[] {{ {string.Join(", ", record.AttributeFiles.Select(CSharp.Text))} }} }}";
    }
}
