using Copin.Provisioning.Http;

namespace Copin.Provisioning;

/// <summary>How a landscape is provisioned. The defaults suit real systems and a run from the project's folder.</summary>
public sealed record ProvisioningOptions
{
    /// <summary>The environment's name: of the environment file, of the journal, in ownership marks. Letters, digits, hyphens and underscores, at most 40.</summary>
    public string Environment { get; init; } = "default";

    /// <summary>The innermost HTTP handler, which stays the caller's; null for one that reaches real systems.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>The clock behind every wait, time-out and time stamp.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where journal and lock lie; made where it does not exist.</summary>
    public string JournalDirectory { get; init; } = ".copin";

    /// <summary>How many resources are worked on at once. 8.</summary>
    public int Parallelism { get; init; } = 8;

    /// <summary>Repetition, time-outs and polling of every connection; its clock is <see cref="TimeProvider"/>.</summary>
    public SapConnectionOptions Connections { get; init; } = new();

    /// <summary>Told of everything that begins, waits and ends. Called from several threads, and never with a secret.</summary>
    public IProgress<ProvisioningEvent>? Progress { get; init; }

    /// <summary>
    /// The record names of resources that this environment leaves out, with all that needs them; as a rule <see cref="EnvironmentFile.Skipped"/>. What is there of them stays.
    /// </summary>
    public IReadOnlyCollection<string> Skip { get; init; } = [];

    /// <summary>Asks for the values of <c>prompt:</c> secrets; without it they cannot be had.</summary>
    public ISecretPrompt? SecretPrompt { get; init; }

    /// <summary>Asks whether a manual step was done; without it an unconfirmed step ends what depends on it.</summary>
    public IManualStepConfirmation? ManualSteps { get; init; }

    /// <summary>The folder that relative paths of <c>file:</c> secrets begin at; null for the current folder.</summary>
    public string? SecretsDirectory { get; init; }

    /// <summary>The ID under which .NET keeps the user secrets (<c>UserSecretsId</c> of the project); null for that of the started application.</summary>
    public string? UserSecretsId { get; init; }
}
