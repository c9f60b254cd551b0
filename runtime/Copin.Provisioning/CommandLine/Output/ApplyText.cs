namespace Copin.Provisioning.CommandLine.Output;

/// <summary>What an apply did, as people read it: each resource's outputs, no secret among them.</summary>
internal static class ApplyText
{
    public static void Write(TextWriter output, ApplyResult result)
    {
        output.WriteLine();
        foreach (var item in result.Items)
        {
            if (item.Outcome is ApplyOutcome.Failed or ApplyOutcome.Blocked)
                continue;
            output.WriteLine($"{Words(item.Outcome),-10} {item.Kind.Title} {item.Name}");
            if (item.Outputs is { } outputs)
                foreach (var (name, value) in outputs.Values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    output.WriteLine($"             {item.Resource}.{name} = {value}");
            if (item.Instructions is { } instructions)
                Messages.WriteManualStep(output, instructions);
        }

        var blocked = result.Items.Where(item => item.Outcome == ApplyOutcome.Blocked).ToArray();
        foreach (var item in blocked)
            output.WriteLine($"{"left",-10} {item.Kind.Title} {item.Name}");
        output.WriteLine();
        output.WriteLine(Summary(result));
    }

    private static string Words(ApplyOutcome outcome) => outcome switch
    {
        ApplyOutcome.WaitsForPerson => "by hand",
        _ => outcome.ToString().ToLowerInvariant(),
    };

    private static string Summary(ApplyResult result)
    {
        if (result.Failures.Count > 0)
            return "Not applied: see the errors. What was done stays; run apply again when they are mended.";
        var waiting = result.Items.Count(item => item.Outcome == ApplyOutcome.WaitsForPerson);
        if (waiting > 0)
            return $"{Messages.Count(waiting, "step")} to be done by hand. Do it and run apply again with --confirm STEP.";
        var changed = result.Items.Count(item => item.Outcome is not (ApplyOutcome.Unchanged or ApplyOutcome.Read));
        return changed == 0 ? $"No changes: {Messages.Count(result.Items.Count, "resource")} as declared." : $"Applied: {Messages.Count(changed, "resource")} changed, {result.Items.Count - changed} unchanged.";
    }
}
