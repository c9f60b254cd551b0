using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Export;

/// <summary>Writes a landscape in the forms that consoles and tools import today.</summary>
/// <remarks>
/// References to parameters are filled in where an environment is given; outputs that exist only after an apply, and secrets, stay as the reference that was
/// declared (<c>{FlowKey.ClientSecret}</c>), so that a reader sees what belongs there and no file holds a secret.
/// </remarks>
public static class LandscapeExport
{
    private const int MaxFileName = 100;

    // A new form is a new file and one line here.
    private static readonly Func<Landscape, IEnumerable<ExportedFile>>[] Forms =
    [
        FlowParametersExport.Files,
        ServiceInstanceExport.Files,
        DestinationExport.Files,
        DestinationInitDataExport.Files,
        MtaExport.Files,
        KymaExport.Files,
        TerraformExport.Files,
        landscape => [new ExportedFile("landscape.mmd", MermaidGraph.Draw(landscape))],
    ];

    // These also show what is known of other resources before, or was told by a person.
    private static readonly Func<IResourceTexts, IEnumerable<ExportedFile>>[] FilledForms =
    [
        NeoDestinationExport.Files,
        ProxySystemCsv.Files,
        ProxySystemJson.Files,
        RepositoryConstantsExport.Files,
        RunbookExport.Files,
    ];

    /// <summary>Every file, sorted by path; no two have paths that differ only in case.</summary>
    /// <param name="landscape">The landscape, with or without its parameters' values.</param>
    public static IReadOnlyList<ExportedFile> Files(Landscape landscape) => Files(new DocumentTexts(landscape));

    /// <summary>Every file, with all that is known filled in.</summary>
    internal static IReadOnlyList<ExportedFile> Files(IResourceTexts texts)
    {
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. Forms.SelectMany(form => form(texts.Landscape)).Concat(FilledForms.SelectMany(form => form(texts))).Select(WithOwnPath).OrderBy(file => file.Path, StringComparer.Ordinal)];

        // Names that differ only in what a path cannot hold.
        ExportedFile WithOwnPath(ExportedFile file)
        {
            var path = file.Path;
            for (var number = 2; !paths.Add(path); number++)
                path = $"{file.Path[..file.Path.LastIndexOf('.')]}-{number}{file.Path[file.Path.LastIndexOf('.')..]}";
            return file with { Path = path };
        }
    }

    /// <summary>A text with what is known filled in; references that are not known stay as declared.</summary>
    internal static string Show(Text text, Landscape landscape) => string.Concat(text.Parts.Select(part => Show(part, landscape)));

    /// <summary>A part of a text; a reference that is not known as declared.</summary>
    internal static string Show(TemplatePart part, Landscape landscape) =>
        part.Name is { } name && landscape.Values is { } values && values.TryGetValue(name, out var parameter) && parameter.GetMember(part.Member) is { } value
            ? value
            : part.ToString();

    /// <summary>A name as part of a path: whatever could lead elsewhere becomes an underscore, and what is over 100 characters is cut off.</summary>
    internal static string FileName(Text name, Landscape landscape) => FileName(Show(name, landscape));

    /// <inheritdoc cref="FileName(Text, Landscape)"/>
    internal static string FileName(string name)
    {
        var safe = new string([.. name.Select(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' ? character : '_')]).Trim('.');
        return safe.Length == 0 ? "unnamed" : safe.Length <= MaxFileName ? safe : safe[..MaxFileName];
    }

    /// <summary>A text in a place that takes a secret: only a reference is ever shown.</summary>
    internal static string ShowSecret(Text text) => text.SoleReference?.ToString() ?? "";

    /// <summary>A text in a place that takes a secret, for people: the reference, and where its value is kept where that is known.</summary>
    internal static string ShowSecret(Text text, Landscape landscape) =>
        text.SoleReference?.Name is { } name && landscape.Values?.GetValueOrDefault(name) is Secret secret ? $"{ShowSecret(text)}, kept in {secret}" : ShowSecret(text);
}
