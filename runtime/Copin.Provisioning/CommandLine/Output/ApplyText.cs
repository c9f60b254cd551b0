namespace Copin.Provisioning.CommandLine.Output;

/// <summary>What an apply did, as people read it: what changed with its outputs, no secret among them.</summary>
internal static class ApplyText
{
    /// <summary>Writes the result.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="look">How it looks.</param>
    /// <param name="result">What the apply did.</param>
    /// <param name="isComplete">Whether what was as declared is listed with its outputs, too.</param>
    /// <param name="files">The files that manual steps import.</param>
    /// <param name="hasShown">Whether the person has just read a step.</param>
    public static void Write(TextWriter output, Look look, ApplyResult result, bool isComplete, StepFiles files, Func<ManualStepInstructions, bool> hasShown)
    {
        var shown = result.Items.Where(item => IsShown(item, isComplete, result.HasChanges)).ToArray();
        foreach (var item in shown)
        {
            output.WriteLine($"{Words(look, item.Outcome)} {item.Kind.Title} {item.Name}");
            if (item.Outputs is { } outputs)
                foreach (var (name, value) in outputs.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    output.WriteLine($"             {item.Resource}.{name} = {value}");
        }

        foreach (var item in result.Items)
            if (item.Instructions is { } instructions)
                WriteManualStep(output, instructions, item.Note, files, hasShown(instructions));
        if (shown.Length > 0)
            output.WriteLine();
        foreach (var line in Wrapping.Lines(Summary(result), look.Width))
            output.WriteLine(line);
    }

    private static void WriteManualStep(TextWriter output, ManualStepInstructions step, string note, StepFiles files, bool hasShown)
    {
        Messages.WriteManualStep(output, hasShown ? new ManualStepInstructions(step.Resource, step.Title, "", "", "", step.Source) { Part = step.Part } : step, files);
        if (note.Length > 0)
            output.WriteLine($"  not done yet: {note}");
    }

    // Where nothing was changed at all, a list of all that was left alone says no more than the summary.
    private static bool IsShown(AppliedResource item, bool isComplete, bool hasChanges) => item.Outcome switch
    {
        ApplyOutcome.Unchanged or ApplyOutcome.Read or ApplyOutcome.Skipped => isComplete,
        ApplyOutcome.Blocked => hasChanges,
        _ => true,
    };

    private static string Words(Look look, ApplyOutcome outcome) => outcome switch
    {
        ApplyOutcome.WaitsForPerson => look.Changed("by hand   "),
        ApplyOutcome.Blocked => look.Faint("left alone"),
        ApplyOutcome.Failed => look.Bad("FAILED    "),
        ApplyOutcome.Unchanged or ApplyOutcome.Read or ApplyOutcome.Skipped => look.Faint($"{Lower(outcome),-10}"),
        _ => look.Good($"{Lower(outcome),-10}"),
    };

    private static IEnumerable<string> Arguments(ManualStepInstructions step) =>
        [$"--confirm {step.Step}", .. step.AskedValues.Where(asked => asked.Known is null).Select(asked => $"--value {step.Step}.{asked.Name}=…")];

    private static string Lower(ApplyOutcome outcome) => outcome.ToString().ToLowerInvariant();

    private static string Summary(ApplyResult result)
    {
        var changed = result.Items.Count(item => item.Outcome is ApplyOutcome.Created or ApplyOutcome.Updated or ApplyOutcome.Replaced or ApplyOutcome.Confirmed or ApplyOutcome.Pruned);
        var unchanged = result.Items.Count(item => item.Outcome is ApplyOutcome.Unchanged or ApplyOutcome.Read);
        if (result.Failures.Count > 0)
        {
            var mended = result.Failures.Count == 1 ? "it is mended" : "they are mended";
            return changed == 0
                ? $"Nothing was changed: {Messages.SeeErrors(result.Failures.Count)}, and run apply again when {mended}."
                : $"Not finished: {Messages.Count(changed, "resource")} changed, which stays; {Messages.SeeErrors(result.Failures.Count)}, and run apply again when {mended}.";
        }

        var waiting = result.Items.Where(item => item.Outcome == ApplyOutcome.WaitsForPerson).Select(item => item.Instructions!).ToArray();
        if (waiting.Length > 0)
            return $"{Messages.Count(waiting.Length, "step")} to be done by hand. When done, run apply again with {string.Join(' ', waiting.SelectMany(Arguments))}.";
        if (changed == 0)
            return $"No changes: {Messages.Count(unchanged, "resource")} as declared.";
        return $"Applied: {Messages.Count(changed, "resource")} changed{(unchanged == 0 ? "" : $", {unchanged} unchanged")}.";
    }
}
