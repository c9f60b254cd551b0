namespace Copin.Provisioning;

/// <summary>What a <see cref="ProvisioningEvent"/> tells.</summary>
public enum ProvisioningEventKind
{
    /// <summary>A resource is being read.</summary>
    Reading,

    /// <summary>Work on a resource has begun.</summary>
    Started,

    /// <summary>A change of a system begins; <see cref="ProvisioningEvent.Detail"/> says which.</summary>
    Operation,

    /// <summary>A system works on a long operation; <see cref="ProvisioningEvent.Detail"/> is its word for the state.</summary>
    Waiting,

    /// <summary>A call is repeated after a wait. It belongs to a connection, so <see cref="ProvisioningEvent.Resource"/> is empty.</summary>
    Retrying,

    /// <summary>A resource is done; <see cref="ProvisioningEvent.Detail"/> says what was done.</summary>
    Done,

    /// <summary>A resource failed; <see cref="ProvisioningEvent.Detail"/> is the failure's message.</summary>
    Failed,

    /// <summary>A resource was left alone, because one it depends on failed or waits for a person.</summary>
    Blocked,
}

/// <summary>Something that happened while a landscape was planned, applied, checked or destroyed. Holds no secret.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Resource">The resource's record name; empty where it concerns a connection.</param>
/// <param name="Title">Kind and name, such as <c>communication user COPIN</c>; the system's display name where it concerns a connection.</param>
/// <param name="Detail">More, in words; empty where there is none.</param>
/// <param name="Elapsed">The time since work on the resource, or the wait, began.</param>
public sealed record ProvisioningEvent(ProvisioningEventKind Kind, string Resource, string Title, string Detail, TimeSpan Elapsed)
{
    /// <summary>Title, kind and detail.</summary>
    public override string ToString() => Detail.Length == 0 ? $"{Title}: {Kind}" : $"{Title}: {Kind}: {Detail}";
}
