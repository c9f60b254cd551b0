namespace Copin.Generator;

/// <summary>Writes the type of one URL _template.</summary>
internal sealed class UrlTemplateWriter(CodeWriter writer, string landscape, UrlValues values, string type, bool spans)
{
    private const string Shared = UrlTextSource.Class;

    private readonly UrlTemplateModel _template = values.Template;

    public void Write()
    {
        writer.Line($$"""
            /// <summary>URL template <c>{{CSharp.Doc(_template.Name)}}</c>.</summary>
            /// <remarks><c>{{CSharp.Doc(Shorten(_template.Written))}}</c></remarks>
            {{CSharp.GeneratedCode}}
            """);
        writer.Open($"public readonly struct {type}");
        WriteFields();
        WriteFormat();
        if (spans)
            WriteTryFormat();
        if (_template.CanBeParsed)
            WriteTryParse();
        writer.Close();
    }

    private void WriteFields()
    {
        for (var i = 0; i < _template.Texts.Count; i++)
            if (!_template.Texts[i].IsConstant)
                writer.Line($"private readonly string {Field(i).Substring(5)};");
        writer.Line().Line("/// <summary>Fills in what the landscape knows.</summary>").Line("/// <param name=\"landscape\">The landscape with its parameters.</param>");
        writer.Open($"public {type}({landscape} landscape)");
        for (var i = 0; i < _template.Texts.Count; i++)
            if (!_template.Texts[i].IsConstant)
                writer.Line($"{Field(i)} = {_template.Texts[i].Expression};");
        writer.Close();
    }

    private void WriteFormat()
    {
        writer.Line().Line("/// <summary>The address.</summary>");
        if (_template.Values.Count > 0)
            writer.Line("/// <inheritdoc cref=\"FormatText\"/>");
        writer.Line("/// <exception cref=\"global::System.UriFormatException\">The template makes no absolute address.</exception>");
        writer.Line($"public global::System.Uri Format({values.Parameters}) => new global::System.Uri(this.FormatText({values.Arguments}), global::System.UriKind.Absolute);");
        writer.Line().Line("/// <summary>The address as text.</summary>");
        values.Document(writer);
        WriteFaults();
        writer.Line($"public string FormatText({values.Parameters}) =>").Indent();
        if (_template.Occurrences.Count == 0)
            writer.Line($"{Text(0)};");
        else if (!spans)
            writer.Line($"{string.Join(" + ", Pieces())};");
        else
            writer.Line($"string.Create(this.LengthOf({values.Arguments}), (Template: this, {values.Arguments}), static (destination, values) =>")
                .Line($"    values.Template.Write(destination, {string.Join(", ", _template.Values.Select((_, i) => "values.Item" + CSharp.Number(i + 2)))}));");
        writer.Outdent();
    }

    private IEnumerable<string> Pieces()
    {
        for (var i = 0; i < _template.Texts.Count; i++)
        {
            if (!_template.Texts[i].IsEmpty)
                yield return Text(i);
            if (i < _template.Occurrences.Count)
                yield return Encoded(_template.Occurrences[i]);
        }
    }

    private void WriteTryFormat()
    {
        writer.Line().Line("""
            /// <summary>Writes the address.</summary>
            /// <param name="destination">Where to.</param>
            /// <param name="charsWritten">How many characters were written.</param>
            """);
        values.Document(writer);
        writer.Line("/// <returns>False where <paramref name=\"destination\"/> is too short; nothing is written then.</returns>");
        WriteFaults();
        var (parameters, arguments) = _template.Values.Count == 0 ? ("", "") : (", " + values.Parameters, ", " + values.Arguments);
        writer.Open($"public bool TryFormat(global::System.Span<char> destination, out int charsWritten{parameters})");
        writer.Line($$"""
            if (!{{Shared}}.Fits(this.LengthOf({{values.Arguments}}), destination, out charsWritten))
                return false;
            this.Write(destination{{arguments}});
            return true;
            """);
        writer.Close();
        writer.Line().Write($"private int LengthOf({values.Parameters}) => {CSharp.Number(KnownLength())}");
        for (var i = 0; i < _template.Texts.Count; i++)
            if (!_template.Texts[i].IsConstant)
                writer.Write($" + {Field(i)}.Length");
        foreach (var value in _template.Occurrences)
            if (!value.IsGuid)
                writer.Write($" + {Shared}.EncodedLength({values[value]}, {Name(value)})");
        writer.Line(";");
        writer.Line().Open($"private void Write(global::System.Span<char> destination{parameters})").Line("var position = 0;");
        for (var i = 0; i < _template.Texts.Count; i++)
        {
            if (!_template.Texts[i].IsEmpty)
                writer.Line($"position = {Shared}.Write(destination, position, {Text(i)});");
            if (i < _template.Occurrences.Count && _template.Occurrences[i] is var value)
                writer.Line($"position = {Shared}.{(value.IsGuid ? "Write" : "WriteEncoded")}(destination, position, {values[value]});");
        }

        writer.Close();
    }

    // A GUID has 36 characters.
    private int KnownLength() => _template.Texts.Where(text => text.IsConstant).Sum(text => text.Length) + 36 * _template.Occurrences.Count(value => value.IsGuid);

    private void WriteTryParse()
    {
        writer.Line().Line("""
            /// <summary>Takes an address apart that was made of this _template.</summary>
            /// <param name="url">The address.</param>
            """);
        foreach (var value in _template.Values)
            writer.Line($"""/// <param name="{values[value].TrimStart('@')}">What stands for <c>%{value.Name}%</c>.</param>""");
        writer.Line("/// <returns>False where the address has another form, or not the same value wherever one stands more than once.</returns>");
        writer.Open($"public bool TryParse({UrlTextSource.Url(spans)} url{values.Results})");
        foreach (var value in _template.Values)
            writer.Line($"{values[value]} = {(value.IsGuid ? "default" : "\"\"")};");
        if (!spans)
            writer.Open("if (url is null)").Line("return false;").Close();
        writer.Line("var position = 0;");
        var read = new Dictionary<UrlValue, string>();
        var and = "if (!(";
        for (var i = 0; i < _template.Texts.Count; i++)
        {
            if (!_template.Texts[i].IsEmpty)
                Condition().Write($"{Shared}.Skip(url, ref position, {Text(i)})");
            if (i == _template.Occurrences.Count)
                break;
            var value = _template.Occurrences[i];
            var local = CSharp.Identifier(values.Locals.Take("read" + CSharp.PascalCase(value.Name)));
            Condition().Write($"{Shared}.Read(url, ref position{(value.IsGuid ? "" : EndOf(i))}, out {UrlValues.TypeOf(value)} {local})");
            if (read.TryGetValue(value, out var first))
                Condition().Write($"{local} == {first}");
            else
                read.Add(value, local);
        }

        Condition().Line("position == url.Length))").Open().Line("return false;").Close().Line();
        foreach (var value in read)
            writer.Line($"{values[value.Key]} = {value.Value};");
        writer.Line("return true;").Close();

        CodeWriter Condition()
        {
            writer.Write(and);
            and = "\n    && ";
            return writer;
        }
    }

    // Where the characters of a text value end, as an argument.
    private string EndOf(int i) => _template.Texts[i + 1] is var next && next.EndsValue ? $", {Shared}.EndOfValue(url, position)"
        : next.IsEmpty ? ", url.Length" : $", url.Length - {Text(i + 1)}.Length";

    private string Encoded(UrlValue value) => value.IsGuid ? $"{values[value]}.ToString(\"D\")" : $"{Shared}.Encode({values[value]}, {Name(value)})";

    private string Name(UrlValue value) => CSharp.Text(values[value].TrimStart('@')).ToString();

    private void WriteFaults()
    {
        if (_template.Values.Any(value => !value.IsGuid))
            writer.Line("/// <exception cref=\"global::System.ArgumentException\">A text is null, <c>.</c> or <c>..</c>, or holds half of a surrogate pair.</exception>");
    }

    private string Text(int i) => _template.Texts[i].IsConstant ? _template.Texts[i].Expression : Field(i);

    private static string Field(int i) => "this._text" + CSharp.Number(i);

    private static string Shorten(string text) => text.Length <= 300 ? text : text.Substring(0, 300) + "…";
}
