using Copin.Provisioning.Http;

namespace Copin.Provisioning.Engine;

/// <summary>Tells of what happens. A listener that throws does not disturb the run.</summary>
internal sealed class ProgressReporter(IProgress<ProvisioningEvent>? listener, TimeProvider time)
{
    /// <summary>The moment that a piece of work begins.</summary>
    public long Now => time.GetTimestamp();

    /// <summary>Tells of a resource.</summary>
    /// <param name="node">The resource.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="detail">More, in words.</param>
    /// <param name="since">When work on it began; 0 where that is now.</param>
    public void Report(ResourceNode node, ProvisioningEventKind kind, string detail = "", long since = 0) =>
        Report(new ProvisioningEvent(kind, node.Resource.Id, node.Title, detail, since == 0 ? TimeSpan.Zero : time.GetElapsedTime(since)));

    /// <summary>Tells of a call that is repeated.</summary>
    public void Report(RetryNotice notice) =>
        Report(new ProvisioningEvent(ProvisioningEventKind.Retrying, "", notice.System, FormattableString.Invariant($"{notice.Operation}: {notice.Reason}, again in {notice.Delay.TotalSeconds:0.#} s"), notice.Delay));

    /// <summary>Tells of each look at a long operation of a resource.</summary>
    public IProgress<OperationProgress> Waiting(ResourceNode? node) => new OperationReporter(this, node);

    private void Report(ProvisioningEvent happened)
    {
        try
        {
            listener?.Report(happened);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A display that fails must not leave a system half changed.
        }
    }

    private sealed class OperationReporter(ProgressReporter owner, ResourceNode? node) : IProgress<OperationProgress>
    {
        public void Report(OperationProgress value) => owner.Report(new ProvisioningEvent(
            ProvisioningEventKind.Waiting, node?.Resource.Id ?? "", node?.Title ?? value.System, $"{value.Operation}: {value.State}", value.Elapsed));
    }
}
