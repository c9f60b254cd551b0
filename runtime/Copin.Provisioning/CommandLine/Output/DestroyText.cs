namespace Copin.Provisioning.CommandLine.Output;

/// <summary>What a destroy removed, as people read it.</summary>
internal static class DestroyText
{
    public static void Write(TextWriter output, Look look, DestroyResult result)
    {
        var shown = result.Items.Where(item => item.Outcome != DestroyOutcome.AlreadyGone).ToArray();
        foreach (var item in shown)
            output.WriteLine($"{Words(look, item.Outcome)} {item.Kind.Title} {item.Name}{(item.Note.Length == 0 ? "" : ": " + item.Note)}");
        foreach (var item in shown)
            foreach (var instructions in item.Parts)
                Messages.WriteManualStep(output, instructions);
        if (shown.Length > 0)
            output.WriteLine();
        output.WriteLine(Summary(result));
    }

    private static string Words(Look look, DestroyOutcome outcome) => outcome switch
    {
        DestroyOutcome.Deleted => look.Good("removed   "),
        DestroyOutcome.Kept => look.Faint("kept      "),
        DestroyOutcome.ManualStep => look.Changed("by hand   "),
        DestroyOutcome.WaitsForPerson => look.Changed("waits     "),
        DestroyOutcome.Failed => look.Bad("FAILED    "),
        _ => look.Faint("left alone"),
    };

    private static string Summary(DestroyResult result)
    {
        var removed = result.Items.Count(item => item.Outcome == DestroyOutcome.Deleted);
        var gone = result.Items.Count(item => item.Outcome == DestroyOutcome.AlreadyGone);
        var kept = result.Items.Count(item => item.Outcome is DestroyOutcome.Kept or DestroyOutcome.ManualStep);
        var words = $"{Messages.Count(removed, "resource")} removed{(kept == 0 ? "" : $", {kept} kept")}{(gone == 0 ? "" : $", {gone} not there before")}";
        if (result.Succeeded)
            return $"Destroyed: {words}.";
        return result.Failures.Count > 0
            ? $"Not finished: {words}; {Messages.SeeErrors(result.Failures.Count)}, and run destroy again."
            : $"Not finished: {words}; do by hand what is told above, and run destroy again (--confirm {string.Join(" --confirm ", result.Items.Where(item => item.Outcome == DestroyOutcome.WaitsForPerson).SelectMany(item => item.Parts).Select(part => part.Step))}).";
    }
}
