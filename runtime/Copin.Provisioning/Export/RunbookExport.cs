using System.Text;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>A runbook in Markdown: every step of the landscape in the order in which it is carried out, and for manual ones what to enter, where, and how to see that it worked.</summary>
internal static class RunbookExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape) => [new ExportedFile("runbook.md", Write(landscape))];

    private static string Write(Landscape landscape)
    {
        var page = new StringBuilder($"# {landscape.Name}: runbook\n\n");
        var number = 0;
        foreach (var resource in landscape.Graph.Order)
        {
            page.Append($"{++number}. **{Name(resource, landscape)}**");
            var steps = resource.Steps.Where(step => step.Label.HasValue).Select(step => $"{step.Label} {step.Title}".Trim()).ToArray();
            if (steps.Length > 0)
                page.Append(": ").AppendJoin("; ", steps);
            page.Append('\n');
            if (resource is ManualStep manual)
                WriteManual(page, manual, landscape);
        }

        return page.ToString();
    }

    private static void WriteManual(StringBuilder page, ManualStep step, Landscape landscape)
    {
        if (step.Where.HasValue)
            page.Append($"   - where: {LandscapeExport.Show(step.Where, landscape)}\n");
        if (step.Instructions.HasValue)
            foreach (var line in LandscapeExport.Show(step.Instructions, landscape).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                page.Append($"   - {line}\n");
        if (step.Outcome.HasValue)
            page.Append($"   - it worked when: {LandscapeExport.Show(step.Outcome, landscape)}\n");
    }

    private static string Name(Resource resource, Landscape landscape) =>
        resource is ManualStep ? LandscapeExport.Show(resource.Name, landscape) : $"{resource.Kind.Title} {LandscapeExport.Show(resource.Name, landscape)}";
}
