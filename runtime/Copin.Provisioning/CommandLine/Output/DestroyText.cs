namespace Copin.Provisioning.CommandLine.Output;

/// <summary>What a destroy removed, as people read it.</summary>
internal static class DestroyText
{
    public static void Write(TextWriter output, DestroyResult result)
    {
        output.WriteLine();
        foreach (var item in result.Items)
        {
            output.WriteLine($"{Words(item.Outcome),-12} {item.Kind.Title} {item.Name}{(item.Note.Length == 0 ? "" : ": " + item.Note)}");
            if (item.Instructions is { } instructions)
                Messages.WriteManualStep(output, instructions);
        }

        output.WriteLine();
        output.WriteLine(result.Succeeded ? "Removed." : "Not everything could be removed; run destroy again when the errors are mended.");
    }

    private static string Words(DestroyOutcome outcome) => outcome switch
    {
        DestroyOutcome.AlreadyGone => "was not there",
        DestroyOutcome.ManualStep => "by hand",
        DestroyOutcome.Deleted => "removed",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
