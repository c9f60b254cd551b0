namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>What became of a message.</summary>
public sealed record MessageProcessingLog
{
    /// <summary>The ID, as the flow's answer names it in <c>SAP_MessageProcessingLogID</c>.</summary>
    public string? MessageGuid { get; init; }

    /// <summary><c>COMPLETED</c>, <c>PROCESSING</c>, <c>RETRY</c>, <c>ESCALATED</c>, <c>FAILED</c>, <c>CANCELLED</c>, <c>DISCARDED</c> or <c>ABANDONED</c>.</summary>
    public string? Status { get; init; }

    /// <summary>The flow's name.</summary>
    public string? IntegrationFlowName { get; init; }

    /// <summary>When processing began.</summary>
    public DateTimeOffset? LogStart { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? LogEnd { get; init; }
}
