using Copin.Documents;
using Copin.Provisioning.Import.CSharp;
using Copin.Rules;

namespace Copin.Provisioning.Import;

/// <summary>The import of one file into a landscape: where records, secrets and findings go.</summary>
internal sealed class FileImport(ImportSource source, ImportOptions options, LandscapeText landscape, List<ImportFinding> findings)
{
    private readonly LinePositions _lines = new(source.Text);

    public ImportSource Source { get; } = source;

    public ImportOptions Options { get; } = options;

    public LandscapeText Landscape { get; } = landscape;

    /// <summary>The file's name without its ending, which names what it describes: <c>cf create-service … NAME -c NAME.json</c>.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Source.Path);

    public void Error(Stretch stretch, string message) => Report(Severity.Error, stretch, message);

    public void Warn(Stretch stretch, string message) => Report(Severity.Warning, stretch, message);

    public void Inform(Stretch stretch, string message) => Report(Severity.Info, stretch, message);

    /// <summary>
    /// A text as C#, with a warning where it is still a placeholder such as <c>&lt;your system&gt;</c>. One that looks like a secret is left out: everybody can read what it is for.
    /// </summary>
    public string Declare(string text, Stretch stretch)
    {
        if (SecretShapes.Find(text) is { } secret)
        {
            Error(stretch, $"this looks like {secret.What} in a text that everybody can read; it is left out");
            return "\"\"";
        }

        var start = text.IndexOf('<', StringComparison.Ordinal);
        if (start >= 0 && text.IndexOf('>', start) is var end && end > start + 1 && !text.Contains("</", StringComparison.Ordinal) && !text.Contains("/>", StringComparison.Ordinal))
            Warn(stretch, $"'{text[start..(end + 1)]}' is a placeholder that nobody has filled in; it is kept as it stands");
        return CSharpLiteral.OfDeclared(text);
    }

    /// <summary>A secret that is written out: a parameter of the landscape takes its place. The value goes nowhere.</summary>
    /// <returns>The C# of the reference to it.</returns>
    public string Secret(RecordText record, string member, Stretch stretch)
    {
        var parameter = Landscape.Secret($"{record.Name} {member}");
        Warn(stretch, $"a secret is written out here; parameter '{parameter}' takes its place and its value comes from the environment. Change it where it is used: whoever has read this file knows it");
        return $"\"{{{parameter}}}\"";
    }

    private void Report(Severity severity, Stretch stretch, string message)
    {
        var (line, column) = _lines.Of(stretch.Start);
        findings.Add(new ImportFinding(severity, Source.Path, line, column, message));
    }
}
