using System.Text.Json;

namespace Copin.Tests;

/// <summary>A report of the compiler in the Static Analysis Results Interchange Format 2.1.0, as CI systems read it.</summary>
/// <param name="Findings">What was found and is not suppressed; the severity is the format's: <c>error</c>, <c>warning</c>, <c>note</c>.</param>
/// <param name="HelpUris">The pages of the rules that have one, by id.</param>
internal sealed record SarifReport(IReadOnlyList<BuildFinding> Findings, IReadOnlyDictionary<string, string> HelpUris)
{
    /// <summary>Reads a report.</summary>
    public static SarifReport Parse(string text)
    {
        using var document = JsonDocument.Parse(text);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var run = Assert.Single(document.RootElement.GetProperty("runs").EnumerateArray());
        return new(
            [.. run.GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out _)).Select(FindingOf)],
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
                .Where(rule => rule.TryGetProperty("helpUri", out _))
                .GroupBy(rule => rule.GetProperty("id").GetString()!)
                .ToDictionary(rules => rules.Key, rules => rules.First().GetProperty("helpUri").GetString()!));
    }

    private static BuildFinding FindingOf(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return new(
            Path.GetFileName(new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath),
            region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), result.GetProperty("level").GetString()!, result.GetProperty("ruleId").GetString()!);
    }
}
