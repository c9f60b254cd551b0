namespace Copin.Provisioning.CommandLine.Output;

/// <summary>Errors and instructions, as every command shows them.</summary>
internal static class Messages
{
    private const string Error = "error: ";
    private static readonly string Indentation = new(' ', Error.Length);

    /// <summary>Each failure once, with file and line, what the system said, and what a support ticket needs.</summary>
    public static void WriteFailures(TextWriter output, Look look, IReadOnlyList<ResourceFailure> failures)
    {
        foreach (var failure in failures)
        {
            WriteError(output, look, failure.Message);
            if (failure.Code is not null || failure.CorrelationId is not null)
                output.WriteLine(Indentation + string.Join(", ", new[] { failure.Code is null ? "" : $"code {failure.Code}", failure.CorrelationId is null ? "" : $"correlation ID {failure.CorrelationId}" }.Where(part => part.Length > 0)));
        }
    }

    /// <summary>Errors, one on a line of the message.</summary>
    public static void WriteErrors(TextWriter output, Look look, string message)
    {
        foreach (var line in message.Split('\n'))
            WriteError(output, look, line);
    }

    /// <summary>What to do by hand, with the paths of the files to import where they were written.</summary>
    public static void WriteManualStep(TextWriter output, ManualStepInstructions step, StepFiles? files = null)
    {
        output.WriteLine();
        output.WriteLine($"By hand: {step.Title}  ({step.Step})");
        if (step.Where.Length > 0)
            output.WriteLine($"  where: {step.Where}");
        foreach (var line in step.Instructions.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            output.WriteLine($"  - {line}");
        foreach (var file in step.Files)
            output.WriteLine($"  file: {files?.Path(file) ?? file.Path}");
        if (step.Outcome.Length > 0)
            output.WriteLine($"  it worked when: {step.Outcome}");
        if (step.Remark.Length > 0)
            output.WriteLine($"  at the moment: {step.Remark}");
        foreach (var asked in step.AskedValues)
            output.WriteLine($"  you will be asked for {asked.Name}: {asked.Meaning}");
    }

    /// <summary>"1 resource", "2 resources".</summary>
    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>"see the error", "see the errors".</summary>
    public static string SeeErrors(int count) => count == 1 ? "see the error" : "see the errors";

    private static void WriteError(TextWriter output, Look look, string message)
    {
        var isFirst = true;
        foreach (var line in Wrapping.Lines(message, look.Width - Error.Length))
        {
            output.WriteLine((isFirst ? look.Bad(Error.TrimEnd()) + " " : Indentation) + line);
            isFirst = false;
        }
    }
}
