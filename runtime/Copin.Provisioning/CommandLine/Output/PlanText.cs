namespace Copin.Provisioning.CommandLine.Output;

/// <summary>A plan as people read it.</summary>
internal static class PlanText
{
    public static void Write(TextWriter output, Plan plan)
    {
        output.WriteLine($"Plan for landscape {plan.Landscape}, environment {plan.Environment}");
        output.WriteLine();
        foreach (var item in plan.Items)
            Write(output, item);
        output.WriteLine();
        output.WriteLine(Summary(plan));
    }

    private static void Write(TextWriter output, PlanItem item)
    {
        var record = item.Resource.Length == 0 ? "" : $"  ({item.Resource})";
        output.WriteLine($"{Sign(item.Action),3} {item.Kind.Title} {item.Name}{record}");
        foreach (var step in item.Steps)
            output.WriteLine($"      {step.Label} {step.Title}");
        foreach (var difference in item.Differences)
            output.WriteLine($"        {difference}{(difference.ForcesReplacement ? "  (cannot be changed: made anew)" : "")}");
        if (item.Note.Length > 0)
            output.WriteLine($"        {item.Note}");
        if (item.Instructions is { } instructions)
            foreach (var line in instructions.Instructions.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                output.WriteLine($"        - {line}");
    }

    private static string Sign(PlanAction action) => action switch
    {
        PlanAction.Create => "+",
        PlanAction.Update => "~",
        PlanAction.Replace => "-/+",
        PlanAction.Delete => "-",
        PlanAction.ManualStep => "?",
        PlanAction.Orphaned => "!",
        _ => "",
    };

    private static string Summary(Plan plan)
    {
        (PlanAction Action, string Words)[] words =
        [
            (PlanAction.Create, "to create"), (PlanAction.Update, "to change"), (PlanAction.Replace, "to make anew"), (PlanAction.Delete, "to remove"),
            (PlanAction.ManualStep, "by hand"), (PlanAction.Orphaned, "declared no longer (apply --prune removes them)"),
        ];
        var parts = words.Select(word => (Count: plan.Items.Count(item => item.Action == word.Action), word.Words)).Where(part => part.Count > 0)
            .Select(part => $"{part.Count} {part.Words}").ToArray();
        var unchanged = plan.Items.Count(item => item.Action is PlanAction.Unchanged or PlanAction.ReadOnly);
        if (plan.Failures.Count > 0)
            return "The plan is not complete: the systems could not be read.";
        return parts.Length == 0 ? $"No changes: {Messages.Count(unchanged, "resource")} as declared." : $"{string.Join(", ", parts)}, {unchanged} unchanged.";
    }
}
