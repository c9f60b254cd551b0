using Copin.Provisioning.Engine;
using Copin.Provisioning.Http;
using Copin.Provisioning.Journal;

namespace Copin.Provisioning.Resources;

/// <summary>What a provider works with.</summary>
/// <param name="Systems">The tenant's APIs.</param>
/// <param name="Owner">Landscape and environment, for ownership marks: <c>co-pin/dev</c>.</param>
/// <param name="Journal">What earlier runs did.</param>
/// <param name="Progress">Told of each look at a long operation.</param>
/// <param name="CancellationToken">Ends the work.</param>
internal record ProviderCall(TenantSystems Systems, string Owner, LandscapeJournal Journal, IProgress<OperationProgress> Progress, CancellationToken CancellationToken)
{
    /// <summary>Waits for an operation that no client waits for: looks until <paramref name="look"/> no longer returns a state.</summary>
    /// <param name="service">The service that works on it.</param>
    /// <param name="operation">What is waited for, in words that follow "cannot".</param>
    /// <param name="look">The state so far; null at the end.</param>
    public Task WaitAsync(SapService service, string operation, Func<CancellationToken, Task<string?>> look) =>
        new LongOperation(Systems.Connection(service), operation, Progress).WaitAsync(
            async cancellationToken => await look(cancellationToken).ConfigureAwait(false) is { } state ? Look<bool>.Pending(state) : Look<bool>.Ended(true), CancellationToken);
}

/// <summary>What a provider works with when it makes or changes a resource: all values are known.</summary>
internal sealed record ResourceChange(
    ProviderCall Call, ResourceScope Scope, Decision Decision, Func<ManualStepInstructions, Task<IReadOnlyDictionary<string, string>>> ConfirmAsync)
    : ProviderCall(Call)
{
    /// <summary>The value of a declared property; null where it is not declared.</summary>
    /// <exception cref="ResourceException">It is declared and not known.</exception>
    public string? this[string property]
    {
        get
        {
            if (Find(property) is not { } found)
                return null;
            return found.Desired.Known ?? throw new ResourceException($"{found.Desired.Unknown} is not known, although the resource that has it was applied");
        }
    }

    /// <summary>The secret of a declared property; null where it is not declared.</summary>
    /// <exception cref="ResourceException">It is declared and not known.</exception>
    public SecretReader? Secret(string property)
    {
        if (Find(property)?.Secret is not { } secret)
            return null;
        return secret.Reader ?? throw new ResourceException($"{secret.Unknown} is not known, although the resource that has it was applied");
    }

    /// <summary>The value of a property if it is to be written; else null.</summary>
    public string? Changed(string property) => Differs(property) ? this[property] : null;

    /// <summary>The secret of a property if it is to be written; else null.</summary>
    public SecretReader? ChangedSecret(string property) => Differs(property) ? Secret(property) : null;

    /// <summary>Whether a property is to be written.</summary>
    public bool Differs(string property) => Decision.Differs(property);

    /// <summary>The description to write, with the ownership mark where it fits; what was there stays where nothing is declared.</summary>
    public string Description(string property, string? actual, int limit) => OwnershipMark.Write(this[property] ?? OwnershipMark.Read(actual).Description, Owner, limit);

    private ComparedProperty? Find(string property) => Decision.Properties.FirstOrDefault(candidate => string.Equals(candidate.Name, property, StringComparison.Ordinal));
}

/// <summary>What a provider saw when it checked that a resource works.</summary>
/// <param name="Works">Whether it works.</param>
/// <param name="Summary">What was seen, in a phrase.</param>
internal sealed record CheckReport(bool Works, string Summary)
{
    /// <summary>Whether waiting cannot change it.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The message that was sent through it.</summary>
    public MessageTrace? Message { get; init; }
}
