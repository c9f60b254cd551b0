using Copin.Model;

namespace Copin.Provisioning;

/// <summary>What the check of a resource found.</summary>
public enum CheckOutcome
{
    /// <summary>It works.</summary>
    Passed,

    /// <summary>It does not work, or is not there.</summary>
    Failed,

    /// <summary>There is nothing that could be checked.</summary>
    NotCheckable,

    /// <summary>It was not checked, because its connection failed.</summary>
    Blocked,
}

/// <summary>What the check of one resource found.</summary>
public sealed record ResourceCheck
{
    /// <summary>The resource's record name.</summary>
    public required string Resource { get; init; }

    /// <summary>The kind.</summary>
    public required ResourceKind Kind { get; init; }

    /// <summary>The name under which the system knows it.</summary>
    public required string Name { get; init; }

    /// <summary>What was found.</summary>
    public required CheckOutcome Outcome { get; init; }

    /// <summary>What was seen, in a phrase, such as <c>STARTED since …</c>; empty where there is nothing to say.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The message that was sent through the resource; null where none was.</summary>
    public MessageTrace? Message { get; init; }

    /// <summary>Why it failed; null where it did not.</summary>
    public ResourceFailure? Failure { get; init; }

    /// <summary>Outcome, kind and name.</summary>
    public override string ToString() => $"{Outcome} {Kind.Title} {Name}";
}

/// <summary>A message that was sent through the whole chain: from a destination, by the integration flow, to the system behind it.</summary>
/// <param name="Endpoint">Where it was sent.</param>
/// <param name="Status">The HTTP status of the answer.</param>
/// <param name="LogId">The ID under which Cloud Integration logs the message; null where it gave none.</param>
/// <param name="LogStatus">The status in the message processing log, such as <c>COMPLETED</c>; null where there is no log.</param>
/// <param name="MediaType">The answer's media type; null where it has none.</param>
/// <param name="Answer">The answer's body: business data, shown on request only.</param>
public sealed record MessageTrace(Uri Endpoint, int Status, string? LogId, string? LogStatus, string? MediaType, string Answer);

/// <summary>What a <c>check</c> found.</summary>
/// <param name="Items">The resources in the plan's order.</param>
/// <param name="Failures">Everything that failed, each once.</param>
public sealed record CheckResult(IReadOnlyList<ResourceCheck> Items, IReadOnlyList<ResourceFailure> Failures)
{
    /// <summary>Whether nothing failed.</summary>
    public bool Passed => Failures.Count == 0;
}
