using System.Text.RegularExpressions;

namespace Copin.Tests;

/// <summary>A finding of a build.</summary>
/// <param name="File">The file's name without folder.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Id">The rule or compiler message.</param>
internal sealed partial record BuildFinding(string File, int Line, int Column, string Severity, string Id)
{
    /// <summary>The findings in the output of a build, each once: the build repeats them in its summary.</summary>
    public static BuildFinding[] Of(DotnetRun build) =>
    [
        .. Finding().Matches(build.Output)
            .Select(match => new BuildFinding(Path.GetFileName(match.Groups[1].Value), Number(match.Groups[2]), Number(match.Groups[3]), match.Groups[4].Value, match.Groups[5].Value))
            .Distinct(),
    ];

    /// <summary>Where a finding is that begins at <paramref name="position"/> of a text.</summary>
    public static BuildFinding At(string file, string text, int position, string severity, string id) =>
        new(file, text.AsSpan(0, position).Count('\n') + 1, position - text.LastIndexOf('\n', position - 1), severity, id);

    // A finding about a project has no place in it.
    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan) : 0;

    [GeneratedRegex(@"^\s*(.+?)(?:\((\d+),(\d+)\))? ?: (error|warning) (\w+):", RegexOptions.Multiline)]
    private static partial Regex Finding();
}
