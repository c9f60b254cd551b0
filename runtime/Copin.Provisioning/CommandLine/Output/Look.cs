using Spectre.Console;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>How text looks: in colours on a terminal that shows them, bare elsewhere and where <c>NO_COLOR</c> is set; and how wide messages are.</summary>
internal sealed class Look
{
    private const int MaxWidth = 120;

    private readonly bool _isColoured;

    private Look(bool isColoured, int width) => (_isColoured, Width) = (isColoured, width);

    /// <summary>No colours.</summary>
    public static Look Plain { get; } = new(false, MaxWidth);

    /// <summary>The most characters that a line of a message has.</summary>
    public int Width { get; }

    /// <summary>The look of a terminal; plain where there is none.</summary>
    public static Look Of(IAnsiConsole? screen) => screen is null
        ? Plain
        : new(screen.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors }, Math.Clamp(screen.Profile.Width, 40, MaxWidth));

    public string Good(string text) => Paint(text, "32");

    public string Changed(string text) => Paint(text, "33");

    public string Bad(string text) => Paint(text, "31");

    public string Faint(string text) => Paint(text, "2");

    private string Paint(string text, string code) => _isColoured && text.Length > 0 ? $"\e[{code}m{text}\e[0m" : text;
}
