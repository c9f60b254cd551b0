namespace Copin.Provisioning.Engine;

/// <summary>A resource cannot be worked on, for a reason that no system gave.</summary>
internal sealed class ResourceException(string reason) : Exception(reason);

/// <summary>A manual step is not confirmed: it is no failure, but what depends on it must wait.</summary>
internal sealed class WaitsForPersonException(ManualStepInstructions instructions) : Exception(instructions.Title)
{
    public ManualStepInstructions Instructions { get; } = instructions;
}
