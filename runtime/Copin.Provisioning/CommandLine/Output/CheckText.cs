namespace Copin.Provisioning.CommandLine.Output;

/// <summary>What a check found, as people read it.</summary>
internal static class CheckText
{
    public static void Write(TextWriter output, CheckResult result)
    {
        output.WriteLine();
        foreach (var item in result.Items)
        {
            output.WriteLine($"{Words(item.Outcome),-12} {item.Kind.Title} {item.Name}{(item.Summary.Length == 0 ? "" : ": " + item.Summary)}");
            if (item.Message is { } message)
                output.WriteLine($"               message to {message.Endpoint}: HTTP {message.Status}{(message.LogId is null ? "" : $", log {message.LogId} {message.LogStatus}")}");
        }

        output.WriteLine();
        var passed = result.Items.Count(item => item.Outcome == CheckOutcome.Passed);
        output.WriteLine(result.Passed ? $"Checked: {Messages.Count(passed, "resource")} work." : $"Checked: {Messages.Count(result.Failures.Count, "failure")}, {passed} work.");
    }

    private static string Words(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => "works",
        CheckOutcome.Failed => "FAILS",
        CheckOutcome.Blocked => "not reached",
        _ => "no check",
    };
}
