using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Copin.Generator;

/// <summary>Writes indented lines.</summary>
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

    /// <summary>Begins a file. </summary>
    public CodeWriter()
    {
        _text = t_buffer ?? new StringBuilder(64 * 1024);
        t_buffer = null;
        _text.Clear();
    }

    /// <summary>Writes an empty line, unless a block has just been opened.</summary>
    public CodeWriter Line()
    {
        if (_text.Length >= 2 && _text[_text.Length - 2] != '{')
            _text.Append('\n');
        return this;
    }

    /// <summary>Writes one line, or several of a raw string, each at the present depth.</summary>
    public CodeWriter Line(string lines)
    {
        var start = 0;
        while (start <= lines.Length)
        {
            var end = lines.IndexOf('\n', start);
            var length = (end < 0 ? lines.Length : end) - start;
            if (length > 0 && lines[start + length - 1] == '\r')
                length--;
            if (length > 0)
                _text.Append(' ', 4 * _depth).Append(lines, start, length);
            _text.Append('\n');
            if (end < 0)
                break;
            start = end + 1;
        }

        return this;
    }

    /// <summary>Writes a line and opens a block below it.</summary>
    public CodeWriter Open(string header) => Line(header).Open();

    /// <summary>Opens a block.</summary>
    public CodeWriter Open()
    {
        Line("{");
        _depth++;
        return this;
    }

    /// <summary>Closes the block.</summary>
    public CodeWriter Close(string behind = "")
    {
        _depth--;
        return Line("}" + behind);
    }

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

    /// <summary>Puts characters behind the last line's.</summary>
    public CodeWriter Append(string behind) => Append(behind, "");

    /// <summary>Puts characters behind the last line's.</summary>
    public CodeWriter Append(string behind, string more)
    {
        _text.Length--;
        _text.Append(behind).Append(more).Append('\n');
        return this;
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
}
