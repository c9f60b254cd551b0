using System.Collections.Concurrent;
using Copin.Model;
using Copin.Provisioning.Http;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>What failed in an operation: each resource once, and each connection once, however many resources need it.</summary>
internal sealed class FailureLog(SourceMap sources)
{
    private readonly ConcurrentDictionary<ResourceNode, ResourceFailure> _resources = new();
    private readonly ConcurrentDictionary<(TenantSystems Systems, SapService Service), ResourceFailure> _connections = new();

    /// <summary>The failures of connections in the order of their parameters in the source, then those of resources in the plan's order.</summary>
    public IReadOnlyList<ResourceFailure> All =>
    [
        .. _connections.OrderBy(pair => pair.Value.Source?.File, StringComparer.Ordinal).ThenBy(pair => pair.Value.Source?.Line)
            .ThenBy(pair => pair.Key.Systems.Parameter, StringComparer.Ordinal).ThenBy(pair => pair.Key.Service).Select(pair => pair.Value),
        .. _resources.OrderBy(pair => pair.Key.Index).Select(pair => pair.Value),
    ];

    /// <summary>Whether the connection that a resource needs has failed.</summary>
    public bool IsConnectionLost(ResourceNode node) => IsLost(node.Systems, node.Provider.Service);

    /// <summary>Whether a connection has failed.</summary>
    public bool IsLost(TenantSystems systems, SapService service) => _connections.ContainsKey((systems, service));

    /// <summary>The failure of a resource; null where it has none of its own.</summary>
    public ResourceFailure? Of(ResourceNode node) => _resources.GetValueOrDefault(node);

    /// <summary>Whether an exception is one that a resource or a connection can fail with.</summary>
    public static bool IsFailure(Exception exception) => exception is SapApiException or ResourceException or NotSeenException or MissingConnectionException or SecretUnavailableException;

    /// <summary>Notes why a resource could not be worked on.</summary>
    /// <param name="node">The resource.</param>
    /// <param name="exception">Why.</param>
    /// <param name="isReading">Whether it was only read: a system that does not answer then has not answered anybody.</param>
    /// <returns>The resource's failure; null where its connection failed.</returns>
    public ResourceFailure? Add(ResourceNode node, Exception exception, bool isReading)
    {
        if (exception is MissingConnectionException missing)
        {
            Connection(node.Systems, node.Provider.Service, new ResourceFailure { Title = $"parameter {node.Systems.Parameter}", Reason = $"{missing.Problem}; {node.Title} needs it" });
            return null;
        }

        if (exception is SapApiException lost && IsOfConnection(lost, isReading) && Connects(node, lost))
        {
            Connection(node.Systems, node.Provider.Service, Describe(lost, $"parameter {node.Systems.Parameter}, {lost.System}", Hint(node, lost)));
            return null;
        }

        var failure = (exception is SapApiException refused ? Describe(refused, node.Title, "") : new ResourceFailure { Title = node.Title, Reason = exception.Message }) with
        {
            Resource = node.Resource.Id,
            Source = sources.Find(node.Resource.Place),
        };
        _resources[node] = failure;
        return failure;
    }

    /// <summary>Forgets the failure of a resource that is tried again.</summary>
    public void Forget(ResourceNode node) => _resources.TryRemove(node, out _);

    /// <summary>Notes a failure of a resource that no exception tells of.</summary>
    public ResourceFailure Add(ResourceNode node, string operation, string reason)
    {
        var failure = new ResourceFailure { Resource = node.Resource.Id, Title = node.Title, Source = sources.Find(node.Resource.Place), Operation = operation, Reason = reason };
        _resources[node] = failure;
        return failure;
    }

    /// <summary>Notes a failure of something that is no longer declared.</summary>
    public ResourceFailure Orphan(string title, Exception exception) =>
        exception is SapApiException refused ? Describe(refused, title, "") : new ResourceFailure { Title = title, Reason = exception.Message };

    /// <summary>Notes that a connection failed although no resource needs it at the moment.</summary>
    public void Connection(TenantSystems systems, SapService service, SapApiException lost) =>
        Connection(systems, service, Describe(lost, $"parameter {systems.Parameter}, {lost.System}", ""));

    private void Connection(TenantSystems systems, SapService service, ResourceFailure failure) =>
        _connections.TryAdd((systems, service), failure with { Parameter = systems.Parameter, Source = sources.Find(Place.OfParameter(systems.Parameter)) });

    private static bool IsOfConnection(SapApiException exception, bool isReading) =>
        exception.Kind == SapErrorKind.Authentication || (isReading && exception is { Kind: SapErrorKind.Unavailable, StatusCode: null });

    // A message through a flow goes over a connection of its own, which is no fault of the parameter.
    private static bool Connects(ResourceNode node, SapApiException exception) =>
        node.Provider.Service != SapService.None && string.Equals(node.Systems.Connection(node.Provider.Service).DisplayName, exception.System, StringComparison.Ordinal);

    private static string Hint(ResourceNode node, SapApiException exception) =>
        exception.Kind == SapErrorKind.Authentication && node.Systems.SecretOf(node.Provider.Service) is { } secret ? $" (the secret comes from {secret})" : "";

    private static ResourceFailure Describe(SapApiException exception, string title, string hint) => new()
    {
        Title = title,
        Operation = exception.Operation,
        Reason = exception.Reason + hint,
        Code = exception.Code,
        CorrelationId = exception.CorrelationId,
    };
}
