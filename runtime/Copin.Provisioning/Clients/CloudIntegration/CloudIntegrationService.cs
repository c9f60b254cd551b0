using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>What the entities of <c>/api/v1</c> have in common: the address, the envelope, paging and CSRF protection.</summary>
internal sealed class CloudIntegrationService(SapConnection connection)
{
    public const string Root = "/api/v1/";

    private const int MaxPages = 10_000;

    public SapConnection Connection { get; } = connection;

    public static SapRequest Read(string path, string operation) => new(HttpMethod.Get, Root + path, operation) { Classify = Classify };

    public static SapRequest Write(HttpMethod method, string path, string operation, string accept = "application/json") =>
        new(method, Root + path, operation) { CsrfRoot = Root, Classify = Classify, Accept = accept };

    public async Task<IReadOnlyList<T>> ListAsync<T>(
        string path, string operation, JsonTypeInfo<ODataV2Collection<T>> type, CancellationToken cancellationToken)
    {
        var all = new List<T>();
        for (var page = 0; ; page++)
        {
            var response = await Connection.SendAsync(Read(path, operation), cancellationToken).ConfigureAwait(false);
            if (page == MaxPages)
                throw SapErrors.Unreadable(response, "the list has no end");
            var data = response.Read(type).Data;
            all.AddRange(data.Results);
            if (string.IsNullOrEmpty(data.Next))
                return all;
            path = Follow(data.Next);
        }
    }

    public async Task<T?> FindAsync<T>(string path, string operation, JsonTypeInfo<ODataV2Entity<T>> type, CancellationToken cancellationToken) where T : class =>
        (await Connection.FindAsync(Read(path, operation), type, cancellationToken).ConfigureAwait(false))?.Data;

    public Task<SapResponse> WriteAsync(HttpMethod method, string path, JsonNode? body, string operation, CancellationToken cancellationToken)
    {
        var request = Write(method, path, operation);
        return Connection.SendAsync(body is null ? request : request.WithJson(body), cancellationToken);
    }

    public Task<bool> DeleteAsync(string path, string operation, CancellationToken cancellationToken) =>
        Connection.DeleteAsync(Write(HttpMethod.Delete, path, operation), cancellationToken);

    /// <summary>"Not deployed" may come with another status than 404.</summary>
    /// <remarks>engswee/flashpipe, <c>internal/api/runtime.go</c>.</remarks>
    internal static SapErrorKind Classify(SapErrorBody error, SapErrorKind kind) =>
        kind is SapErrorKind.Rejected or SapErrorKind.Unavailable
        && error.Text?.Contains("Requested entity could not be found", StringComparison.OrdinalIgnoreCase) == true
            ? SapErrorKind.NotFound
            : kind;

    /// <summary>The part of a next link behind <c>/api/v1/</c>; it may be absolute or relative.</summary>
    internal static string Follow(string link)
    {
        var start = link.IndexOf(Root, StringComparison.Ordinal);
        return start < 0 ? link.TrimStart('/') : link[(start + Root.Length)..];
    }
}
