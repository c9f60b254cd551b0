using System.Text.RegularExpressions;
using Copin.Testing;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>A rule's page in <c>docs/rules</c>.</summary>
public sealed partial class RulePage
{
    private readonly string _text;

    private RulePage(string path, string text)
    {
        Path = path;
        _text = text;
    }

    /// <summary>The sections, in the order in which every page has them.</summary>
    public static IReadOnlyList<string> Sections { get; } = ["What", "Why", "Wrong", "Right", "How to fix", "Configure"];

    public string Path { get; }

    public string Heading => _text[..Math.Max(0, _text.IndexOf('\n'))];

    public string? Severity => SeverityLine().Match(_text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Whether it says that a code fix mends it; the tests of the code fixes hold it to that.</summary>
    public bool HasCodeFix => Section("How to fix")?.Contains("A code fix does it: ", StringComparison.Ordinal) == true;

    public static bool Exists(string id) => File.Exists(Repository.PathOf(PathOf(id)));

    public static RulePage Read(string id) => new(PathOf(id), Repository.Read(PathOf(id)));

    public static IEnumerable<string> AllIds() =>
        from path in Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "COPIN*.md")
        select System.IO.Path.GetFileNameWithoutExtension(path);

    /// <summary>The text below a section's heading; null where the page has no such section.</summary>
    public string? Section(string name)
    {
        var start = _text.IndexOf("\n## " + name + "\n", StringComparison.Ordinal);
        if (start < 0)
            return null;
        var body = start + name.Length + 5;
        var end = _text.IndexOf("\n## ", body, StringComparison.Ordinal);
        return (end < 0 ? _text[body..] : _text[body..end]).Trim();
    }

    /// <summary>The only C# example of a section.</summary>
    public string Example(string section)
    {
        var blocks = CodeBlock().Matches(Section(section) ?? "");
        Assert.True(blocks.Count == 1, $"{Path}: section '{section}' must have exactly one ```csharp block; it has {blocks.Count}.");
        return blocks[0].Groups[1].Value;
    }

    /// <summary>The documents of a section: the blocks whose fence names a path, as <c>```json environments/dev.json</c>.</summary>
    public IEnumerable<TestDocument> Documents(string section) =>
        from Match block in DocumentBlock().Matches(Section(section) ?? "")
        select new TestDocument(block.Groups[1].Value, block.Groups[2].Value + "\n");

    private static string PathOf(string id) => $"docs/rules/{id}.md";

    [GeneratedRegex(@"^Severity: (\w+)$", RegexOptions.Multiline)]
    private static partial Regex SeverityLine();

    [GeneratedRegex(@"```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"```\w+ (\S+)\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex DocumentBlock();
}
