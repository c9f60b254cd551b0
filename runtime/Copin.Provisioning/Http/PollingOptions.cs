namespace Copin.Provisioning.Http;

/// <summary>How an asynchronous operation is polled.</summary>
public sealed record PollingOptions
{
    /// <summary>The wait before the second look. 1 second.</summary>
    public TimeSpan FirstInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>By how much each wait is longer than the one before. 1.5.</summary>
    public double Growth { get; init; } = 1.5;

    /// <summary>The longest wait between two looks. 15 seconds.</summary>
    public TimeSpan MaxInterval { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long an operation may take in all. 10 minutes.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long it may take until what a person has just done by hand is seen. 30 seconds.</summary>
    public TimeSpan ProbeTimeout { get; init; } = TimeSpan.FromSeconds(30);
}

/// <summary>An asynchronous operation that has not ended yet.</summary>
/// <param name="System">The system's display name.</param>
/// <param name="Operation">What is being done.</param>
/// <param name="State">The system's word for its state, such as <c>in progress</c>.</param>
/// <param name="Elapsed">The time since waiting began.</param>
public sealed record OperationProgress(string System, string Operation, string State, TimeSpan Elapsed);
