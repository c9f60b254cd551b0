using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>The addresses of a deployed integration flow under one protocol.</summary>
/// <param name="Id">Flow and address: <c>name$endpointAddress=address</c>.</param>
/// <param name="Name">The flow's ID.</param>
/// <param name="Protocol"><c>REST</c>, <c>SOAP</c>, <c>ODATAV2</c>, <c>AS2</c> or <c>AS4</c>.</param>
/// <param name="EntryPoints">The addresses.</param>
public sealed record ServiceEndpoint(string Id, string Name, string? Protocol, IReadOnlyList<EntryPoint> EntryPoints);

/// <summary>An address of an integration flow.</summary>
public sealed record EntryPoint
{
    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>The address.</summary>
    public Uri? Url { get; init; }

    /// <summary><c>DEV</c>, <c>TEST</c>, <c>PROD</c> or <c>SANDBOX</c>.</summary>
    public string? Type { get; init; }
}

/// <summary>The entity as it is sent, its entry points in an envelope of their own.</summary>
internal sealed class ServiceEndpointEntry
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? Protocol { get; init; }

    public ODataV2Results<EntryPoint>? EntryPoints { get; init; }
}
