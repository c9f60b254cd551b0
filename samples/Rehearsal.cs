using Copin.Provisioning;

namespace Samples;

/// <summary>A step of a walkthrough.</summary>
/// <param name="Title">What is shown above its output.</param>
/// <param name="Run">Runs it; returns its exit code.</param>
/// <param name="Expected">The exit code that it must have.</param>
internal sealed record Step(string Title, Func<Task<int>> Run, int Expected = 0);

/// <summary>The frame that the samples' walkthroughs have in common: a folder for the journal, Ctrl-C, one step after the other.</summary>
internal static class Rehearsal
{
    private const int Interrupted = 130;

    /// <summary>Runs a walkthrough in a folder of its own, which is deleted at the end.</summary>
    /// <returns>Its exit code; 130 after Ctrl-C.</returns>
    public static async Task<int> RunAsync(Func<DirectoryInfo, CancellationToken, Task<int>> walkthrough)
    {
        using var interrupt = new CancellationTokenSource();
        Console.CancelKeyPress += (_, key) =>
        {
            key.Cancel = true;
            interrupt.Cancel();
        };
        var folder = Directory.CreateTempSubdirectory("copin-");
        try
        {
            return await walkthrough(folder, interrupt.Token);
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrupted.");
            return Interrupted;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs steps until one ends otherwise than expected.</summary>
    /// <returns>0; 1 where a step failed, 130 where it was interrupted.</returns>
    public static async Task<int> RunAsync(IEnumerable<Step> steps)
    {
        foreach (var step in steps)
        {
            Console.WriteLine();
            Console.WriteLine($"== {step.Title}");
            Console.WriteLine();
            var code = await step.Run();
            if (code == Interrupted)
                return code;
            if (code == step.Expected)
                continue;
            Console.Error.WriteLine($"'{step.Title}' ended with exit code {code}; {step.Expected} was expected.");
            return 1;
        }

        return 0;
    }

    /// <summary>Shows what a second apply did, which must be nothing.</summary>
    /// <returns>0; 1 where it changed something or failed.</returns>
    public static int ShowUnchanged(ApplyResult result)
    {
        foreach (var item in result.Items.Where(item => item.Outcome != ApplyOutcome.Unchanged))
            Console.WriteLine(item);
        if (result.HasChanges || !result.Succeeded)
            return 1;
        Console.WriteLine($"No changes: {result.Items.Count} resources as declared.");
        return 0;
    }

    /// <summary>A password that every system accepts. Only for a sandbox, which is gone when the program ends.</summary>
    public static string NewPassword() => "Aa1!" + Guid.NewGuid().ToString("N");
}
