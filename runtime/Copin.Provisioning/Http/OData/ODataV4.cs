using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Http.OData;

/// <summary>A page of an OData V4 collection.</summary>
internal sealed class ODataV4Page<T>
{
    [JsonPropertyName("value")]
    public List<T> Value { get; init; } = [];

    [JsonPropertyName("@odata.nextLink")]
    public string? NextLink { get; init; }
}

internal static class ODataV4
{
    private const int MaxPages = 10_000;

    /// <summary>Reads a collection to its end, page by page.</summary>
    /// <param name="connection">The system.</param>
    /// <param name="serviceRoot">The service's path, with a slash at its end: what a relative next link is relative to.</param>
    /// <param name="path">The collection's path with its query.</param>
    /// <param name="operation">What is being read.</param>
    /// <param name="type">The page's type.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<IReadOnlyList<T>> ReadAllAsync<T>(
        SapConnection connection, string serviceRoot, string path, string operation, JsonTypeInfo<ODataV4Page<T>> type, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var response = await connection.SendAsync(new SapRequest(HttpMethod.Get, path, operation), cancellationToken).ConfigureAwait(false);
            var page = response.Read(type);
            all.AddRange(page.Value);
            if (string.IsNullOrEmpty(page.NextLink))
                return all;
            path = Follow(connection, serviceRoot, page.NextLink);
            if (!seen.Add(path) || seen.Count > MaxPages)
                throw SapErrors.Unreadable(response, "the pages of the list lead back to each other");
        }
    }

    /// <summary>The path of a next link: absolute, from the host's root, or relative to the service. The host always stays the connection's own.</summary>
    internal static string Follow(SapConnection connection, string serviceRoot, string link)
    {
        var target = new Uri(connection.Resolve(serviceRoot), link);
        var prefix = connection.BaseUri.AbsolutePath.TrimEnd('/');
        var path = target.PathAndQuery;
        return prefix.Length > 0 && path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }
}
