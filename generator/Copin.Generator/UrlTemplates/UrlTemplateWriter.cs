namespace Copin.Generator;

/// <summary>Writes the type of one URL template.</summary>
internal sealed class UrlTemplateWriter(CodeWriter writer, string landscape, UrlTemplateModel template, string type, bool spans)
{
    private const string Shared = UrlTextSource.Class;

    private readonly UrlValues _values = new(template);

    public void Write()
    {
        writer.Line($$"""
            /// <summary>URL template <c>{{CSharp.Doc(template.Name)}}</c>.</summary>
            /// <remarks><c>{{CSharp.Doc(Shorten(template.Written))}}</c></remarks>
            {{CSharp.GeneratedCode}}
            """);
        writer.Open($"public readonly struct {type}");
        WriteFields();
        WriteFormat();
        if (spans)
            WriteTryFormat();
        if (template.CanBeParsed)
            WriteTryParse();
        writer.Close();
    }

    private void WriteFields()
    {
        for (var i = 0; i < template.Texts.Count; i++)
            if (!template.Texts[i].IsConstant)
                writer.Line($"private readonly string {Field(i).Substring(5)};");
        writer.Line().Line("/// <summary>Fills in what the landscape knows.</summary>").Line("/// <param name=\"landscape\">The landscape with its parameters.</param>");
        writer.Open($"public {type}({landscape} landscape)");
        for (var i = 0; i < template.Texts.Count; i++)
            if (!template.Texts[i].IsConstant)
                writer.Line($"{Field(i)} = {template.Texts[i].Expression};");
        writer.Close();
    }

    private void WriteFormat()
    {
        writer.Line().Line("/// <summary>The address.</summary>");
        if (template.Values.Count > 0)
            writer.Line("/// <inheritdoc cref=\"FormatText\"/>");
        writer.Line("/// <exception cref=\"global::System.UriFormatException\">The template makes no absolute address.</exception>");
        writer.Line($"public global::System.Uri Format({_values.Parameters}) => new global::System.Uri(this.FormatText({_values.Arguments}), global::System.UriKind.Absolute);");
        writer.Line().Line("/// <summary>The address as text.</summary>");
        _values.Document(writer);
        WriteFaults();
        writer.Line($"public string FormatText({_values.Parameters}) =>").Indent();
        if (template.Occurrences.Count == 0)
            writer.Line($"{Text(0)};");
        else if (!spans)
            writer.Line($"{string.Join(" + ", Pieces().Select(piece => piece.Value is { } value ? Encoded(value) : piece.Text))};");
        else
            writer.Line($"string.Create(this.LengthOf({_values.Arguments}), (Template: this, {_values.Arguments}), static (destination, values) =>")
                .Line($"    values.Template.Write(destination, {string.Join(", ", template.Values.Select((_, i) => "values.Item" + CSharp.Number(i + 2)))}));");
        writer.Outdent();
    }

    private void WriteTryFormat()
    {
        writer.Line().Line("""
            /// <summary>Writes the address.</summary>
            /// <param name="destination">Where to.</param>
            /// <param name="charsWritten">How many characters were written.</param>
            """);
        _values.Document(writer);
        writer.Line("/// <returns>False where <paramref name=\"destination\"/> is too short; nothing is written then.</returns>");
        WriteFaults();
        var (parameters, arguments) = template.Values.Count == 0 ? ("", "") : (", " + _values.Parameters, ", " + _values.Arguments);
        writer.Open($"public bool TryFormat(global::System.Span<char> destination, out int charsWritten{parameters})");
        writer.Line($$"""
            charsWritten = this.LengthOf({{_values.Arguments}});
            if (charsWritten > destination.Length)
            {
                charsWritten = 0;
                return false;
            }

            this.Write(destination{{arguments}});
            return true;
            """);
        writer.Close();
        writer.Line().Line($"private int LengthOf({_values.Parameters}) =>").Indent().Line($"{Length()};").Outdent();
        writer.Line().Open($"private void Write(global::System.Span<char> destination{parameters})").Line("var position = 0;");
        foreach (var (text, value) in Pieces())
            writer.Line(value is null ? $"position = {Shared}.Write(destination, position, {text});"
                : $"position = {Shared}.{(value.IsGuid ? "Write" : "WriteEncoded")}(destination, position, {_values[value]});");
        writer.Close();
    }

    private string Length()
    {
        var constant = template.Texts.Where(text => text.IsConstant).Sum(text => text.Characters.Length) + 36 * template.Occurrences.Count(value => value.IsGuid);
        var parts = new List<string> { CSharp.Number(constant) };
        for (var i = 0; i < template.Texts.Count; i++)
            if (!template.Texts[i].IsConstant)
                parts.Add($"{Field(i)}.Length");
        foreach (var text in template.Occurrences.Where(value => !value.IsGuid).GroupBy(value => value))
            parts.Add($"{(text.Count() > 1 ? CSharp.Number(text.Count()) + " * " : "")}{Shared}.EncodedLength({_values[text.Key]}, {Name(text.Key)})");
        return string.Join(" + ", parts);
    }

    private void WriteTryParse()
    {
        writer.Line().Line("""
            /// <summary>Takes an address apart that was made of this template.</summary>
            /// <param name="url">The address.</param>
            """);
        foreach (var value in template.Values)
            writer.Line($"/// <param name=\"{_values[value].TrimStart('@')}\">What stands for <c>%{value.Name}%</c>.</param>");
        writer.Line("/// <returns>False where the address has another form, or not the same value wherever one stands more than once.</returns>");
        writer.Open($"public bool TryParse({UrlTextSource.Url(spans)} url{_values.Results})");
        foreach (var value in template.Values)
            writer.Line($"{_values[value]} = {(value.IsGuid ? "default" : "\"\"")};");
        if (!spans)
            writer.Open("if (url is null)").Line("return false;").Close();
        writer.Line("var position = 0;");
        var read = new Dictionary<UrlValue, string>();
        var conditions = new List<string>();
        for (var i = 0; i < template.Texts.Count; i++)
        {
            if (!template.Texts[i].IsEmpty)
                conditions.Add($"{Shared}.Skip(url, ref position, {Text(i)})");
            if (i < template.Occurrences.Count)
                conditions.AddRange(Read(i, read));
        }

        conditions.Add("position == url.Length");
        writer.Line($"if (!({string.Join("\n    && ", conditions)}))").Open().Line("return false;").Close().Line();
        foreach (var value in read)
            writer.Line($"{_values[value.Key]} = {value.Value};");
        writer.Line("return true;").Close();
    }

    private IEnumerable<string> Read(int i, Dictionary<UrlValue, string> read)
    {
        var value = template.Occurrences[i];
        var local = CSharp.Identifier(_values.Locals.Take("read" + CSharp.PascalCase(value.Name)));
        var end = value.IsGuid ? "" : template.Texts[i + 1].EndsValue ? $", {Shared}.EndOfValue(url, position)"
            : template.Texts[i + 1].IsEmpty ? ", url.Length" : $", url.Length - {Text(i + 1)}.Length";
        yield return $"{Shared}.Read(url, ref position{end}, out {UrlValues.TypeOf(value)} {local})";
        if (read.TryGetValue(value, out var first))
            yield return $"{local} == {first}";
        else
            read.Add(value, local);
    }

    private IEnumerable<(string Text, UrlValue? Value)> Pieces()
    {
        for (var i = 0; i < template.Texts.Count; i++)
        {
            if (!template.Texts[i].IsEmpty)
                yield return (Text(i), null);
            if (i < template.Occurrences.Count)
                yield return ("", template.Occurrences[i]);
        }
    }

    private string Encoded(UrlValue value) => value.IsGuid ? $"{_values[value]}.ToString(\"D\")" : $"{Shared}.Encode({_values[value]}, {Name(value)})";

    private string Name(UrlValue value) => CSharp.Text(_values[value].TrimStart('@')).ToString();

    private void WriteFaults()
    {
        if (template.Values.Any(value => !value.IsGuid))
            writer.Line("/// <exception cref=\"global::System.ArgumentException\">A text is null, <c>.</c> or <c>..</c>, or holds half of a surrogate pair.</exception>");
    }

    private string Text(int i) => template.Texts[i].IsConstant ? CSharp.Text(template.Texts[i].Characters).ToString() : Field(i);

    private static string Field(int i) => "this._text" + CSharp.Number(i);

    private static string Shorten(string text) => text.Length <= 300 ? text : text.Substring(0, 300) + "…";
}
