using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Generator;

/// <summary>Writes indented lines. An interpolated string goes into the file piece by piece; no string is made of it.</summary>
internal sealed class CodeWriter
{
    // No byte-order mark: the files are written to disk as they are.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    private const int LargestBuffer = 256 * 1024;

    // A buffer that the thread's last file was written in and that no writer holds.
    [ThreadStatic]
    private static StringBuilder? t_buffer;

    private readonly StringBuilder _text;
    private int _depth;
    private bool _isLineStart = true;

    /// <summary>Begins a file. </summary>
    public CodeWriter()
    {
        _text = t_buffer ?? new StringBuilder(64 * 1024);
        t_buffer = null;
        _text.Clear();
    }

    /// <summary>Writes an empty line, unless a block has just been opened.</summary>
    public CodeWriter Line() => _text.Length >= 2 && _text[_text.Length - 2] != '{' ? EndLine() : this;

    /// <summary>Writes one line, or several of a raw string, each at the present depth.</summary>
    public CodeWriter Line(string lines) => Write(lines).EndLine();

    /// <inheritdoc cref="Line(string)"/>
    public CodeWriter Line([InterpolatedStringHandlerArgument("")] Pieces lines) => lines.Writer.EndLine();

    /// <summary>Writes a line and opens a block below it.</summary>
    public CodeWriter Open(string header) => Line(header).Open();

    /// <inheritdoc cref="Open(string)"/>
    public CodeWriter Open([InterpolatedStringHandlerArgument("")] Pieces header) => header.Writer.EndLine().Open();

    /// <summary>Opens a block.</summary>
    public CodeWriter Open()
    {
        Line("{");
        return Indent();
    }

    /// <summary>Closes the block.</summary>
    public CodeWriter Close(string behind = "") => Outdent().Write("}").Write(behind).EndLine();

    /// <summary>Indents the lines that follow.</summary>
    public CodeWriter Indent()
    {
        _depth++;
        return this;
    }

    /// <summary>Ends <see cref="Indent"/>.</summary>
    public CodeWriter Outdent()
    {
        _depth--;
        return this;
    }

    /// <summary>Writes on in the present line.</summary>
    public CodeWriter Write(string text)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            // The generator's own sources may have been checked out with either line end.
            WriteInLine(text, start, end > start && text[end - 1] == '\r' ? end - 1 : end);
            EndLine();
            start = end + 1;
        }

        WriteInLine(text, start, text.Length);
        return this;
    }

    /// <inheritdoc cref="Write(string)"/>
    public CodeWriter Write([InterpolatedStringHandlerArgument("")] Pieces text) => text.Writer;

    /// <summary>Ends the present line.</summary>
    public CodeWriter EndLine()
    {
        _text.Append('\n');
        _isLineStart = true;
        return this;
    }

    private void WriteInLine(string text, int start, int end)
    {
        if (start == end)
            return;
        if (_isLineStart)
            _text.Append(' ', 4 * _depth);
        _isLineStart = false;
        _text.Append(text, start, end - start);
    }

    /// <summary>What was written. Ends the writing.</summary>
    public SourceText ToSourceText()
    {
        var text = SourceText.From(_text.ToString(), Utf8);
        if (_text.Capacity <= LargestBuffer)
            t_buffer = _text;
        return text;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>The pieces of an interpolated string, each written as it comes.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Pieces
    {
        /// <summary>Called by the compiler, with the writer that the string is handed to.</summary>
        public Pieces(int literalLength, int formattedCount, CodeWriter writer)
        {
            _ = literalLength + formattedCount;
            Writer = writer;
        }

        /// <summary>Where they were written.</summary>
        public CodeWriter Writer { get; }

        public void AppendLiteral(string text) => Writer.Write(text);

        public void AppendFormatted(string text) => Writer.Write(text);

        public void AppendFormatted(Literal literal) => literal.WriteTo(Writer);
    }
}
