using System.Reflection;
using System.Text.RegularExpressions;
using Copin.Testing;

namespace Copin.Tests;

/// <summary>The package is loaded by the oldest compiler that it supports and by the newest there is: generator, rules and fixes are all there.</summary>
[Collection(PackagesCollection.Name)]
public partial class CompilerHostTests(Packages packages)
{
    public static TheoryData<string> Hosts => ["Copin.CompilerHost.Oldest", "Copin.CompilerHost.Newest"];

    [Theory, MemberData(nameof(Hosts))]
    public async Task Host_generates_and_finds_nothing_wrong_in_what_is_right(string host)
    {
        var lines = await RunAsync(host, Path.Combine(AppContext.BaseDirectory, "Landscape", "CoPin.cs"));

        Assert.Equal(host.EndsWith("Oldest", StringComparison.Ordinal), lines.Contains("compiler 4.14.0"));
        Assert.DoesNotContain(lines, line => line.StartsWith("failure", StringComparison.Ordinal) || line.StartsWith("diagnostic", StringComparison.Ordinal));
        Assert.Equal(
            ["Copin.Generated.UrlText.g.cs", "Landscapes.CoPin.Declaration.g.cs", "Landscapes.CoPin.Outputs.g.cs", "Landscapes.CoPin.Sources.g.cs", "Landscapes.CoPin.UrlTemplates.g.cs"],
            lines.Where(line => line.StartsWith("generated ", StringComparison.Ordinal)).Select(line => line["generated ".Length..]).Order(StringComparer.Ordinal));
        Assert.Contains("analyzer LandscapeAnalyzer", lines);
        Assert.Contains("analyzer DeclarationSuppressor", lines);
        Assert.Contains("fix MakePartialCodeFixProvider 1", lines);
    }

    [Theory, MemberData(nameof(Hosts))]
    public async Task Host_shows_every_mistake(string host)
    {
        var folder = Repository.PathOf("samples/Mistakes");
        var sources = Directory.GetFiles(folder, "COPIN*.cs");
        var documents = Directory.GetDirectories(folder, "COPIN*").SelectMany(mistake => Directory.GetFiles(mistake, "*", SearchOption.AllDirectories));
        var mistakes = sources.Concat(documents).Order(StringComparer.Ordinal).ToArray();
        // Where a document's format has no comment at the end of a line, a line of its own above says it.
        var expected = (
            from path in mistakes
            from line in File.ReadLines(path).Select((text, i) => (Text: text, Number: i + (text.StartsWith('#') ? 2 : 1)))
            from Match mark in Marked().Matches(line.Text)
            select $"{mark.Groups[1]} {path}({line.Number})").ToArray();

        var lines = await RunAsync(host, mistakes);

        Assert.DoesNotContain(lines, line => line.StartsWith("failure", StringComparison.Ordinal) || line.Contains("AD0001", StringComparison.Ordinal) || line.Contains("CS8785", StringComparison.Ordinal));
        var found = lines.Select(line => Found().Match(line)).Where(match => match.Success).Select(match => $"{match.Groups[1]} {match.Groups[2]}({match.Groups[3]})").ToHashSet();
        Assert.True(expected.Length >= sources.Length, "A rule of samples/Mistakes has no mark.");
        Assert.Empty(expected.Except(found));
    }

    private async Task<string[]> RunAsync(string host, params IEnumerable<string> sources)
    {
        var path = typeof(CompilerHostTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == host).Value!;
        var run = await DotnetCommand.RunAsync(packages.UnpackedCodegen, new Dictionary<string, string>(), [path, packages.UnpackedCodegen, .. sources]);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"(?://|^#) (?:error|warning|info) (COPIN\d{4})$")]
    private static partial Regex Marked();

    [GeneratedRegex(@"^diagnostic (COPIN\d{4}) (.+)\((\d+),\d+\)$")]
    private static partial Regex Found();
}
