using Copin.Model;

namespace Copin.Provisioning;

/// <summary>What a person has to do, with every reference filled in.</summary>
/// <param name="Resource">The step's record name.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Where">The application or console in which it is done; empty where nothing is said.</param>
/// <param name="Instructions">What to enter, line by line; empty where nothing is said.</param>
/// <param name="Outcome">How to see that it worked; empty where nothing is said.</param>
/// <param name="Source">The line of the declaration; null where it is not known.</param>
public sealed record ManualStepInstructions(string Resource, string Title, string Where, string Instructions, string Outcome, SourceLine? Source);

/// <summary>Asks a person whether a manual step was done.</summary>
public interface IManualStepConfirmation
{
    /// <summary>Shows the step and waits for the answer. Steps are asked for one after the other.</summary>
    /// <param name="step">The step.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Whether it was done. The answer yes is remembered in the journal.</returns>
    ValueTask<bool> ConfirmAsync(ManualStepInstructions step, CancellationToken cancellationToken);
}
