using System.Text;

namespace Copin.Provisioning.CommandLine;

/// <summary>The person at the terminal: asked for secrets without echo, and whether manual steps are done.</summary>
/// <param name="isInteractive">Whether there is one.</param>
/// <param name="output">Where questions are written.</param>
/// <param name="confirmed">The manual steps that the command line says are done.</param>
internal sealed class Terminal(bool isInteractive, TextWriter output, HashSet<string> confirmed) : ISecretPrompt, IManualStepConfirmation
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Asks for secrets, where there is somebody to ask.</summary>
    public ISecretPrompt? AsSecretPrompt => isInteractive ? this : null;

    /// <summary>Raised around a question, so that a moving display makes room for it.</summary>
    public event Action<bool>? Asking;

    public async ValueTask<string?> AskAsync(string label, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Asking?.Invoke(true);
            output.Write($"{label} (not shown): ");
            output.Flush();
            var value = await Task.Run(() => ReadHidden(cancellationToken), cancellationToken).ConfigureAwait(false);
            output.WriteLine();
            return value;
        }
        finally
        {
            Asking?.Invoke(false);
            _one.Release();
        }
    }

    public async ValueTask<bool> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken)
    {
        if (confirmed.Contains(step.Resource))
            return true;
        if (!isInteractive)
            return false;
        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Asking?.Invoke(true);
            Output.Messages.WriteManualStep(output, step);
            output.Write("Done? [y/N] ");
            output.Flush();
            var answer = await Task.Run(Console.ReadLine, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false);
            return answer?.Trim() is "y" or "Y" or "yes";
        }
        finally
        {
            Asking?.Invoke(false);
            _one.Release();
        }
    }

    /// <summary>Asks a question that only the exact answer says yes to.</summary>
    public async ValueTask<bool> ConfirmByTypingAsync(string question, string answer, CancellationToken cancellationToken)
    {
        if (!isInteractive)
            return false;
        output.Write(question);
        output.Flush();
        return string.Equals((await Task.Run(Console.ReadLine, cancellationToken).WaitAsync(cancellationToken).ConfigureAwait(false))?.Trim(), answer, StringComparison.Ordinal);
    }

    private static string? ReadHidden(CancellationToken cancellationToken)
    {
        var value = new StringBuilder();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
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
