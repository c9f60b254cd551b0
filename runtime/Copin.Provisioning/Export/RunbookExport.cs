using System.Text;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Export;

/// <summary>A runbook in Markdown: every step of the landscape in the order in which it is carried out, and for manual ones what to enter, where, and how to see that it worked.</summary>
internal static class RunbookExport
{
    public static IEnumerable<ExportedFile> Files(IResourceTexts texts) => [new ExportedFile("runbook.md", Write(texts.Landscape, texts))];

    private static string Write(Landscape landscape, IResourceTexts texts)
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
            var parts = Instructions(resource, texts);
            foreach (var part in parts)
                WriteManual(page, part, isOne: parts.Count == 1);
        }

        return page.ToString();
    }

    private static IReadOnlyList<ManualStepInstructions> Instructions(Resource resource, IResourceTexts texts)
    {
        try
        {
            return ResourceProviders.Find(resource.Kind.Attribute)?.Instructions(resource, texts) ?? [];
        }
        catch (ResourceException)
        {
            // It refers to what another landscape declares, whose runbook says it.
            return [];
        }
    }

    private static void WriteManual(StringBuilder page, ManualStepInstructions step, bool isOne)
    {
        if (!isOne)
            Line(step.Title);
        if (step.Where.Length > 0)
            Line($"where: {step.Where}");
        foreach (var line in step.Instructions.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Line(step.Files.Aggregate(line, (text, file) => text.Replace(file.Path, Link(file), StringComparison.Ordinal)));
        foreach (var file in step.Files.Where(file => !step.Instructions.Contains(file.Path, StringComparison.Ordinal)))
            Line($"file: {Link(file)}");
        if (step.Outcome.Length > 0)
            Line($"it worked when: {step.Outcome}");
        foreach (var asked in step.AskedValues)
            Line($"note {asked.Name}: {asked.Meaning}");

        static string Link(ExportedFile file) => $"[{file.Path}]({file.Path})";

        void Line(string text) => page.Append($"   - {text}\n");
    }

    private static string Name(Resource resource, Landscape landscape) =>
        resource is ManualStep ? LandscapeExport.Show(resource.Name, landscape) : $"{resource.Kind.Title} {LandscapeExport.Show(resource.Name, landscape)}";
}
