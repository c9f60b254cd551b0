namespace Copin.Provisioning.Engine;

/// <summary>A resource cannot be worked on, for a reason that no system gave.</summary>
internal sealed class ResourceException(string reason) : Exception(reason);

/// <summary>A manual step is not confirmed: it is no failure, but what depends on it must wait.</summary>
internal sealed class WaitsForPersonException(ManualStepInstructions instructions, string reason) : Exception(instructions.Title)
{
    /// <summary>Why it was not done, as the person says; empty where nothing is said.</summary>
    public string Reason { get; } = reason;

    public ManualStepInstructions Instructions { get; } = instructions;
}

/// <summary>A manual step that is said to be done is not seen to be.</summary>
internal sealed class NotSeenException(ManualStepInstructions instructions, string seen)
    : Exception($"step {instructions.Step} is said to be done, and is not seen to be: {seen.TrimEnd('.')}. Look at it again, as told under \"By hand\", and then confirm it again")
{
    public ManualStepInstructions Instructions { get; } = instructions;
}
