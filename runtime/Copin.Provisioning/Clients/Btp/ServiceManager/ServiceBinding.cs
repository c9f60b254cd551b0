namespace Copin.Provisioning.Clients.Btp;

/// <summary>A service binding: the service key of an instance.</summary>
public sealed record ServiceBinding
{
    /// <summary>Its ID.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name, 1 to 100 characters.</summary>
    public string? Name { get; init; }

    /// <summary>The instance it belongs to.</summary>
    public string? ServiceInstanceId { get; init; }

    /// <summary>Whether its creation is done.</summary>
    public bool? Ready { get; init; }

    /// <summary>What was last done with it, or is being done.</summary>
    public ServiceOperation? LastOperation { get; init; }

    /// <summary>Its labels: key and values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Labels { get; init; }

    /// <summary>Its credentials; not printed.</summary>
    public ServiceCredentials? Credentials { get; init; }
}
