namespace Copin.Provisioning.Clients.Btp;

/// <summary>A service instance.</summary>
public sealed record ServiceInstance
{
    /// <summary>Its ID.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name, 1 to 100 characters, unique in the subaccount.</summary>
    public string? Name { get; init; }

    /// <summary>Its plan.</summary>
    public string? ServicePlanId { get; init; }

    /// <summary>Whether its creation is done.</summary>
    public bool? Ready { get; init; }

    /// <summary>Whether it can be bound; false after a creation that failed.</summary>
    public bool? Usable { get; init; }

    /// <summary>What was last done with it, or is being done.</summary>
    public ServiceOperation? LastOperation { get; init; }

    /// <summary>Its labels: key and values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Labels { get; init; }
}
