using Spectre.Console;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Colours for a terminal that shows them; elsewhere, and where <c>NO_COLOR</c> is set, the bare text.</summary>
internal sealed class Ink
{
    private readonly bool _isColoured;

    private Ink(bool isColoured) => _isColoured = isColoured;

    /// <summary>No colours.</summary>
    public static Ink None { get; } = new(false);

    /// <summary>The colours of a terminal; null where there is none.</summary>
    public static Ink Of(IAnsiConsole? screen) => screen is { Profile.Capabilities: { Ansi: true, ColorSystem: not ColorSystem.NoColors } } ? new Ink(true) : None;

    public string Good(string text) => Paint(text, "32");

    public string Changed(string text) => Paint(text, "33");

    public string Bad(string text) => Paint(text, "31");

    public string Faint(string text) => Paint(text, "2");

    private string Paint(string text, string code) => _isColoured && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
