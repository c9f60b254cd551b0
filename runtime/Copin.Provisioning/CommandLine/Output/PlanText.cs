using Copin.Model;
using Copin.Provisioning.Export;

namespace Copin.Provisioning.CommandLine.Output;

/// <summary>A plan as people read it.</summary>
internal static class PlanText
{
    /// <summary>Writes what an apply would do.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="plan">What would be done.</param>
    /// <param name="landscape">What is declared, so that a plan that is not complete still names all of it.</param>
    public static void Write(TextWriter output, Look look, Plan plan, Landscape landscape)
    {
        output.WriteLine($"Plan for landscape {plan.Landscape}, environment {plan.Environment}");
        output.WriteLine();
        foreach (var item in plan.Items)
            Write(output, look, item);
        var planned = plan.Items.Select(item => item.Resource).ToHashSet(StringComparer.Ordinal);
        var missing = landscape.Graph.Order.Where(resource => !planned.Contains(resource.Id)).ToArray();
        foreach (var resource in missing)
            WriteMissing(output, look, resource, landscape);
        if (planned.Count + missing.Length > 0)
            output.WriteLine();
        output.WriteLine(plan.Failures.Count > 0
            ? $"The plan is not complete: {Messages.Count(missing.Length, "resource")} could not be planned; {Messages.SeeErrors(plan.Failures.Count)}."
            : Summary(plan));
    }

    /// <summary>Writes what a destroy would remove.</summary>
    public static void WriteDestroy(TextWriter output, Look look, Plan plan)
    {
        output.WriteLine($"Destroying landscape {plan.Landscape}, environment {plan.Environment} removes");
        output.WriteLine();
        foreach (var item in plan.Items)
            output.WriteLine($"{look.Bad($"{(item.Action == PlanAction.Delete ? "-" : ""),3}")} {item.Kind.Title} {item.Name}{Remark(item)}");
        if (plan.Items.Count > 0)
            output.WriteLine();

        static string Remark(PlanItem item) => item.Action switch
        {
            PlanAction.ManualStep => "  (to be undone by hand)",
            PlanAction.Delete => "",
            _ => $"  (stays: {item.Note})",
        };
    }

    private static void Write(TextWriter output, Look look, PlanItem item)
    {
        var record = item.Resource.Length == 0 ? "" : look.Faint($"  ({item.Resource})");
        output.WriteLine($"{Sign(look, item.Action)} {item.Kind.Title} {item.Name}{record}");
        foreach (var step in item.Steps)
            output.WriteLine($"      {step.Label} {step.Title}");
        // What a step consists of is told below; that it has changed is not.
        foreach (var difference in item.Differences.Where(difference => difference.Before is not null || !item.Parts.Any(part => part.Property == difference.Property)))
            output.WriteLine($"        {difference}{(difference.ForcesReplacement ? "  (cannot be changed: made anew)" : "")}");
        if (item.Note.Length > 0)
            output.WriteLine($"        {item.Note}");
        foreach (var part in item.Parts)
        {
            if (part.Part.Length > 0)
                output.WriteLine($"        {part.Title}  ({part.Step})");
            if (part.Where.Length > 0)
                output.WriteLine($"        where: {part.Where}");
            foreach (var line in part.Instructions.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                output.WriteLine($"        - {line}");
            foreach (var file in part.Files)
                output.WriteLine($"        file: {file.Path}");
        }
    }

    private static void WriteMissing(TextWriter output, Look look, Resource resource, Landscape landscape)
    {
        output.WriteLine($"{look.Faint("  …")} {resource.Kind.Title} {LandscapeExport.Show(resource.Name, landscape)}{look.Faint($"  ({resource.Id}): not planned")}");
        foreach (var step in resource.Steps)
            output.WriteLine($"      {LandscapeExport.Show(step.Label, landscape)} {LandscapeExport.Show(step.Title, landscape)}");
    }

    private static string Sign(Look look, PlanAction action) => action switch
    {
        PlanAction.Create => look.Good("  +"),
        PlanAction.Update => look.Changed("  ~"),
        PlanAction.Replace => look.Bad("-/+"),
        PlanAction.Delete => look.Bad("  -"),
        PlanAction.ManualStep => look.Changed("  ?"),
        PlanAction.Orphaned => look.Changed("  !"),
        PlanAction.Skipped => look.Faint("  x"),
        _ => "   ",
    };

    private static string Summary(Plan plan)
    {
        (PlanAction Action, string Words)[] words =
        [
            (PlanAction.Create, "to create"), (PlanAction.Update, "to change"), (PlanAction.Replace, "to make anew"), (PlanAction.Delete, "to remove"),
            (PlanAction.ManualStep, "by hand"), (PlanAction.Orphaned, "declared no longer (apply --prune removes them)"),
        ];
        var parts = words.Select(word => (Count: plan.Items.Count(item => item.Action == word.Action), word.Words)).Where(part => part.Count > 0)
            .Select(part => $"{part.Count} {part.Words}").ToList();
        var unchanged = plan.Items.Count(item => item.Action is PlanAction.Unchanged or PlanAction.ReadOnly);
        var skipped = plan.Items.Count(item => item.Action == PlanAction.Skipped) is > 0 and var count ? $", {count} skipped" : "";
        if (parts.Count == 0)
            return $"No changes: {Messages.Count(unchanged, "resource")} as declared{skipped}.";
        if (unchanged > 0)
            parts.Add($"{unchanged} unchanged");
        return $"{string.Join(", ", parts)}{skipped}.";
    }
}
