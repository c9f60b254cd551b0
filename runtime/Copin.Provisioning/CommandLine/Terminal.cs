using System.Text;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine;

/// <summary>The person at the terminal: asked for secrets without echo, and whether manual steps are done.</summary>
/// <param name="output">Where questions are written; null where there is nobody to ask.</param>
/// <param name="display">The moving display that makes room for a question; null where there is none.</param>
/// <param name="told">What the command line says of manual steps.</param>
/// <param name="files">The files that manual steps import.</param>
internal sealed class Terminal(TextWriter? output, ProgressTable? display, ToldSteps told, StepFiles files) : ISecretPrompt, IManualStepConfirmation
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>Asks for secrets, where there is somebody to ask.</summary>
    public ISecretPrompt? AsSecretPrompt => output is null ? null : this;

    public async ValueTask<string?> AskAsync(string label, CancellationToken cancellationToken) =>
        await AskAsync(
            question => question.Write($"{label} (not shown): "),
            question =>
            {
                var value = ReadHidden();
                question.WriteLine();
                return value;
            },
            cancellationToken).ConfigureAwait(false);

    /// <summary>Whether the person has read a step in this run.</summary>
    public bool HasShown(ManualStepInstructions step) => _shown.Contains(step.Step);

    public async ValueTask<ManualStepAnswer> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        var isTold = told.IsDone(step);
        if (!isTold)
        {
            files.Write([step]);
            var answer = await AskAsync(
                question =>
                {
                    Messages.WriteManualStep(question, step, files);
                    _shown.Add(step.Step);
                    question.Write("Done? [y/N, or why not] ");
                },
                _ => Console.ReadLine()?.Trim(),
                cancellationToken).ConfigureAwait(false);
            if (answer?.ToLowerInvariant() is not ("y" or "yes"))
                return ManualStepAnswer.NotDone(answer?.ToLowerInvariant() is null or "" or "n" or "no" ? "" : answer);
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var asked in step.AskedValues)
        {
            if ((told.Value(step, asked) ?? await AskAsync(asked, isTold, cancellationToken).ConfigureAwait(false)) is not { } value)
                return ManualStepAnswer.NotDone($"it is not told what its {asked.Name} is ({asked.Meaning}): --value {step.Step}.{asked.Name}=…");
            values[asked.Name] = value;
        }

        return ManualStepAnswer.Done(values);
    }

    /// <summary>Asks a question that only the exact answer says yes to.</summary>
    public async ValueTask<bool> ConfirmByTypingAsync(string question, string answer, CancellationToken cancellationToken) =>
        string.Equals((await AskAsync(writer => writer.Write(question), _ => Console.ReadLine(), cancellationToken).ConfigureAwait(false))?.Trim(), answer, StringComparison.Ordinal);

    // What was told the last time is taken where nothing else is entered, and without a question where the command line says that the step is done.
    private async ValueTask<string?> AskAsync(AskedValue asked, bool isTold, CancellationToken cancellationToken)
    {
        if (output is null || (isTold && asked.Known is not null))
            return asked.Known;
        while (true)
        {
            var answer = await AskAsync(
                question => question.Write($"{asked.Name}, {asked.Meaning}{(asked.Known is null ? "" : $" [{asked.Known}]")}: "), _ => Console.ReadLine()?.Trim(), cancellationToken)
                .ConfigureAwait(false);
            if (string.IsNullOrEmpty(answer))
                return asked.Known;
            if (asked.Accepts(answer))
                return answer;
            output.WriteLine("That cannot be it.");
        }
    }

    // A read of the console cannot be ended; after Ctrl-C it is left alone, and ends with the process.
    private async ValueTask<string?> AskAsync(Action<TextWriter> ask, Func<TextWriter, string?> read, CancellationToken cancellationToken)
    {
        if (output is null)
            return null;
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        display?.Pause(true);
        try
        {
            ask(output);
            output.Flush();
            return await Task.Run(() => read(output), cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            output.WriteLine();
            throw;
        }
        finally
        {
            display?.Pause(false);
            _one.Release();
        }
    }

    private static string? ReadHidden()
    {
        var value = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    return value.Length == 0 ? null : value.ToString();
                case ConsoleKey.Backspace when value.Length > 0:
                    value.Length--;
                    break;
                default:
                    if (!char.IsControl(key.KeyChar))
                        value.Append(key.KeyChar);
                    break;
            }
        }
    }
}
