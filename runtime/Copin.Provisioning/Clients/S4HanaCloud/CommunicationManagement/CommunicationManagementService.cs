using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;
using Copin.Provisioning.Http.OData;

namespace Copin.Provisioning.Clients.S4HanaCloud;

/// <summary>What the three services have in common: their address, CSRF protection, and the words they refuse duplicates with.</summary>
internal sealed class CommunicationManagementService(SapConnection connection, string service)
{
    private static readonly KeyValuePair<string, string>[] AnyVersion = [new("If-Match", "*")];

    private readonly string _root = $"/sap/opu/odata4/sap/{service}/srvd_a2x/sap/{service}/0001/";

    public Task<IReadOnlyList<T>> ListAsync<T>(
        string path, string operation, JsonTypeInfo<ODataV4Page<T>> type, CancellationToken cancellationToken) =>
        ODataV4.ReadAllAsync(connection, _root, _root + path, operation, type, cancellationToken);

    /// <summary>The one entity whose property has exactly this value.</summary>
    public async Task<T?> FindAsync<T>(
        string path, string property, string value, Func<T, string?> read, string operation, JsonTypeInfo<ODataV4Page<T>> type, CancellationToken cancellationToken)
        where T : class
    {
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var found = await ListAsync($"{path}{separator}$filter={property}%20eq%20{ODataLiteral.Text(value)}", operation, type, cancellationToken).ConfigureAwait(false);
        return found.FirstOrDefault(entity => string.Equals(read(entity), value, StringComparison.Ordinal));
    }

    public Task<T?> GetAsync<T>(string path, string operation, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class =>
        connection.FindAsync(new SapRequest(HttpMethod.Get, _root + path, operation), type, cancellationToken);

    public async Task<T> CreateAsync<T>(
        string set, T entity, SecretReader? password, string operation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var request = new SapRequest(HttpMethod.Post, _root + set, operation) { CsrfRoot = _root, Classify = Classify };
        return await connection.SendAsync(await WithBodyAsync(request, entity, password, type, cancellationToken).ConfigureAwait(false), type, cancellationToken)
            .ConfigureAwait(false);
    }

    public async Task UpdateAsync<T>(
        string path, T changes, SecretReader? password, string operation, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var request = new SapRequest(HttpMethod.Patch, _root + path, operation)
        {
            CsrfRoot = _root,
            Classify = Classify,
            Headers = AnyVersion,
            IsIdempotent = true,
        };
        await connection.SendAsync(await WithBodyAsync(request, changes, password, type, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
    }

    public Task<bool> DeleteAsync(string path, string operation, CancellationToken cancellationToken) =>
        connection.DeleteAsync(
            new SapRequest(HttpMethod.Delete, _root + path, operation) { CsrfRoot = _root, Classify = Classify, Headers = AnyVersion }, cancellationToken);

    /// <summary>A name that is taken is refused with 400; only the words tell it from a wrong value.</summary>
    internal static SapErrorKind Classify(SapErrorBody error, SapErrorKind kind) =>
        kind == SapErrorKind.Rejected
        && error.Text is { } text
        && (text.Contains("already used", StringComparison.OrdinalIgnoreCase)
            || text.Contains("already exists", StringComparison.OrdinalIgnoreCase)
            || text.Contains("already assigned", StringComparison.OrdinalIgnoreCase))
            ? SapErrorKind.Conflict
            : kind;

    private static async Task<SapRequest> WithBodyAsync<T>(
        SapRequest request, T entity, SecretReader? password, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var body = (JsonObject)JsonSerializer.SerializeToNode(entity, type)!;
        if (password is not null)
        {
            var value = await password(cancellationToken).ConfigureAwait(false);
            request.WithSecret(value);
            body["Password"] = value;
        }

        return request.WithJson(body);
    }
}
