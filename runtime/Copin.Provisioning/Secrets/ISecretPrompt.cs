namespace Copin.Provisioning;

/// <summary>Asks a person for a secret.</summary>
public interface ISecretPrompt
{
    /// <summary>Asks without echo.</summary>
    /// <param name="label">What to ask for; not secret.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The value; null where none was given.</returns>
    ValueTask<string?> AskAsync(string label, CancellationToken cancellationToken);
}
