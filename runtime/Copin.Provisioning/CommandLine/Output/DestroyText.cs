namespace Copin.Provisioning.CommandLine.Output;

/// <summary>What a destroy removed, as people read it.</summary>
internal static class DestroyText
{
    public static void Write(TextWriter output, Ink ink, DestroyResult result)
    {
        var shown = result.Items.Where(item => item.Outcome != DestroyOutcome.AlreadyGone).ToArray();
        foreach (var item in shown)
            output.WriteLine($"{Words(ink, item.Outcome)} {item.Kind.Title} {item.Name}{(item.Note.Length == 0 ? "" : ": " + item.Note)}");
        foreach (var item in shown)
            if (item.Instructions is { } instructions)
                Messages.WriteManualStep(output, instructions);
        if (shown.Length > 0)
            output.WriteLine();
        output.WriteLine(Summary(result));
    }

    private static string Words(Ink ink, DestroyOutcome outcome) => outcome switch
    {
        DestroyOutcome.Deleted => ink.Good("removed   "),
        DestroyOutcome.Kept => ink.Faint("kept      "),
        DestroyOutcome.ManualStep => ink.Changed("by hand   "),
        DestroyOutcome.Failed => ink.Bad("FAILED    "),
        _ => ink.Faint("left alone"),
    };

    private static string Summary(DestroyResult result)
    {
        var removed = result.Items.Count(item => item.Outcome == DestroyOutcome.Deleted);
        var gone = result.Items.Count(item => item.Outcome == DestroyOutcome.AlreadyGone);
        var words = $"{Messages.Count(removed, "resource")} removed{(gone == 0 ? "" : $", {gone} not there before")}";
        return result.Succeeded ? $"Destroyed: {words}." : $"Not finished: {words}; {Messages.SeeErrors(result.Failures.Count)}, and run destroy again.";
    }
}
