namespace Copin.Provisioning.Clients.Btp;

/// <summary>A plan of a service offering.</summary>
public sealed record ServicePlan
{
    /// <summary>Its ID.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its technical name, such as <c>lite</c>.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>The offering it belongs to.</summary>
    public string? ServiceOfferingId { get; init; }

    /// <summary>Whether its instances can be bound.</summary>
    public bool? Bindable { get; init; }
}
