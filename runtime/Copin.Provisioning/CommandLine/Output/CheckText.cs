namespace Copin.Provisioning.CommandLine.Output;

/// <summary>What a check found, as people read it. Why something fails stands among the errors.</summary>
internal static class CheckText
{
    public static void Write(TextWriter output, Look look, CheckResult result)
    {
        foreach (var item in result.Items)
        {
            output.WriteLine($"{Words(look, item.Outcome)} {item.Kind.Title} {item.Name}{(item.Summary.Length == 0 || item.Failure is not null ? "" : ": " + item.Summary)}");
            if (item.Message is { } message)
                output.WriteLine($"              sent to {message.Endpoint}");
        }

        if (result.Items.Count > 0)
            output.WriteLine();
        output.WriteLine(Summary(result));
    }

    private static string Words(Look look, CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Passed => look.Good("works       "),
        CheckOutcome.Failed => look.Bad("FAILS       "),
        CheckOutcome.Blocked => look.Faint("not reached "),
        _ => look.Faint("no check    "),
    };

    private static string Summary(CheckResult result)
    {
        (CheckOutcome Outcome, string Words)[] words =
        [
            (CheckOutcome.Passed, "work"), (CheckOutcome.Failed, "fail"), (CheckOutcome.Blocked, "not reached"), (CheckOutcome.NotCheckable, "without a check"),
        ];
        var parts = words.Select(word => (Count: result.Items.Count(item => item.Outcome == word.Outcome), word.Words)).Where(part => part.Count > 0).ToArray();
        return result.Passed && parts is [(var count, "work")]
            ? $"Checked: {(count == 1 ? "the resource works" : $"all {count} resources work")}."
            : $"Checked: {string.Join(", ", parts.Select(part => $"{part.Count} {part.Words}"))}.";
    }
}
