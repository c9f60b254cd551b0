using System.Text;
using Copin.Provisioning.CommandLine.Output;

namespace Copin.Provisioning.CommandLine;

/// <summary>The person at the terminal: asked for secrets without echo, and whether manual steps are done.</summary>
/// <param name="output">Where questions are written; null where there is nobody to ask.</param>
/// <param name="display">The moving display that makes room for a question; null where there is none.</param>
/// <param name="confirmed">The manual steps that the command line says are done.</param>
internal sealed class Terminal(TextWriter? output, ProgressTable? display, IReadOnlySet<string> confirmed) : ISecretPrompt, IManualStepConfirmation
{
    private readonly SemaphoreSlim _one = new(1, 1);

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

    public async ValueTask<bool> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        if (confirmed.Contains(step.Resource))
            return true;
        var answer = await AskAsync(
            question =>
            {
                Messages.WriteManualStep(question, step);
                question.Write("Done? [y/N] ");
            },
            _ => Console.ReadLine(),
            cancellationToken).ConfigureAwait(false);
        return answer?.Trim().ToLowerInvariant() is "y" or "yes";
    }

    /// <summary>Asks a question that only the exact answer says yes to.</summary>
    public async ValueTask<bool> ConfirmByTypingAsync(string question, string answer, CancellationToken cancellationToken) =>
        string.Equals((await AskAsync(writer => writer.Write(question), _ => Console.ReadLine(), cancellationToken).ConfigureAwait(false))?.Trim(), answer, StringComparison.Ordinal);

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
