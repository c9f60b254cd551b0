using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Copin.Provisioning.Http;
using Copin.Provisioning.Http.Errors;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>The Destination service of SAP BTP. Which subaccount and instance it serves follows from the credentials.</summary>
/// <remarks>
/// Needs a binding of service <c>destination</c>, plan <c>lite</c>: its <c>uri</c> is the connection's address, <c>url</c> +
/// <c>/oauth/token</c> the token endpoint. Source: SAP/cloud-sdk-python, <c>src/sap_cloud_sdk/destination/spec/api_spec.yaml</c>.
/// </remarks>
/// <param name="connection">The service.</param>
public sealed class DestinationClient(SapConnection connection)
{
    private const string Root = "/destination-configuration/v1/";

    /// <summary>All destinations of a level, without credentials.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<IReadOnlyList<Destination>> ListAsync(DestinationLevel level = DestinationLevel.Subaccount, CancellationToken cancellationToken = default)
    {
        var response = await connection.SendAsync(new SapRequest(HttpMethod.Get, Root + Set(level), "list destinations"), cancellationToken).ConfigureAwait(false);
        using var document = Parse(response);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            throw SapErrors.Unreadable(response, "the answer is not a list of destinations");
        return [.. document.RootElement.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.Object).Select(Destination.From)];
    }

    /// <summary>The destination of this name on exactly this level, or <see langword="null"/>.</summary>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<Destination?> FindAsync(string name, DestinationLevel level = DestinationLevel.Subaccount, CancellationToken cancellationToken = default)
    {
        var response = await connection.SendAnyAsync(new SapRequest(HttpMethod.Get, Path(level, name), $"read destination '{name}'"), cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            var error = SapErrors.FromResponse(response);
            return error.Kind == SapErrorKind.NotFound ? null : throw error;
        }

        using var document = Parse(response);
        var root = document.RootElement;
        return Destination.From(root.Member("destinationConfiguration") ?? root);
    }

    /// <summary>Creates a destination.</summary>
    /// <param name="destination">Its properties.</param>
    /// <param name="secrets">Its credentials by property name, such as <c>Password</c> or <c>clientSecret</c>.</param>
    /// <param name="level">Where.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.Conflict"/> when the name is taken on this level.</exception>
    public Task CreateAsync(
        Destination destination, IReadOnlyDictionary<string, SecretReader>? secrets = null, DestinationLevel level = DestinationLevel.Subaccount,
        CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Post, destination, secrets, level, $"create destination '{destination.Name}'", cancellationToken);

    /// <summary>Replaces a destination. What is not given is lost, the credentials too.</summary>
    /// <exception cref="SapApiException"><see cref="SapErrorKind.NotFound"/> when there is none of that name on this level.</exception>
    public Task ReplaceAsync(
        Destination destination, IReadOnlyDictionary<string, SecretReader>? secrets = null, DestinationLevel level = DestinationLevel.Subaccount,
        CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Put, destination, secrets, level, $"replace destination '{destination.Name}'", cancellationToken);

    /// <summary>Deletes a destination; <see langword="false"/> when there is none.</summary>
    /// <exception cref="SapApiException">The service refused, as it does while the destination is in use.</exception>
    public Task<bool> DeleteAsync(string name, DestinationLevel level = DestinationLevel.Subaccount, CancellationToken cancellationToken = default) =>
        connection.DeleteAsync(new SapRequest(HttpMethod.Delete, Path(level, name), $"delete destination '{name}'"), cancellationToken);

    /// <summary>Finds a destination as an application does: the instance's before the subaccount's, with tokens fetched.</summary>
    /// <returns>The destination, whose <see cref="ResolvedDestination.TokenError"/> is to be looked at; <see langword="null"/> when there is none.</returns>
    /// <exception cref="SapApiException">The service refused, or could not be reached.</exception>
    public async Task<ResolvedDestination?> ResolveAsync(string name, CancellationToken cancellationToken = default)
    {
        var response = await connection.SendAnyAsync(
            new SapRequest(HttpMethod.Get, $"{Root}destinations/{Uri.EscapeDataString(name)}", $"find destination '{name}'"), cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccess)
        {
            var error = SapErrors.FromResponse(response);
            return error.Kind == SapErrorKind.NotFound ? null : throw error;
        }

        using var document = Parse(response);
        if (document.RootElement.Member("destinationConfiguration") is not { ValueKind: JsonValueKind.Object } configuration)
            throw SapErrors.Unreadable(response, "the answer has no destinationConfiguration");
        var tokens = document.RootElement.Member("authTokens") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(Token).ToArray() : [];
        return new ResolvedDestination(Destination.From(configuration), tokens);
    }

    private static DestinationToken Token(JsonElement token)
    {
        var header = token.Member("http_header");
        var value = header?.TextMember("value");
        var error = token.TextMember("error") is { Length: > 0 } text ? SapErrors.Shorten(text) : null;
        return new DestinationToken(token.TextMember("type"), error, header?.TextMember("key"), value is null ? null : _ => new(value));
    }

    private async Task WriteAsync(
        HttpMethod method, Destination destination, IReadOnlyDictionary<string, SecretReader>? secrets, DestinationLevel level, string operation,
        CancellationToken cancellationToken)
    {
        var request = new SapRequest(method, Root + Set(level), operation);
        var body = new JsonObject();
        foreach (var (property, value) in destination.Properties)
            body[property] = value;
        foreach (var (property, secret) in secrets ?? new Dictionary<string, SecretReader>())
        {
            var value = await secret(cancellationToken).ConfigureAwait(false);
            request.WithSecret(value);
            body[property] = value;
        }

        var response = await connection.SendAsync(request.WithJson(body), cancellationToken).ConfigureAwait(false);
        if (response.Status == HttpStatusCode.MultiStatus)
            ThrowIfRefused(response);
    }

    /// <summary>207: the status of each entry stands in the body, even when there is only one.</summary>
    private static void ThrowIfRefused(SapResponse response)
    {
        using var document = Parse(response);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            throw SapErrors.Unreadable(response, "the answer does not say which destination was written");
        foreach (var entry in document.RootElement.EnumerateArray())
        {
            var status = entry.Member("status") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : 0;
            if (status is < 200 or >= 300)
            {
                var kind = status switch { 409 => SapErrorKind.Conflict, 404 => SapErrorKind.NotFound, _ => SapErrorKind.Rejected };
                throw SapErrors.Refused(response.Call, kind, status == 0 ? response.Status : (HttpStatusCode)status, code: null, entry.TextMember("cause"));
            }
        }
    }

    private static JsonDocument Parse(SapResponse response)
    {
        try
        {
            return JsonDocument.Parse(response.Body);
        }
        catch (JsonException)
        {
            throw SapErrors.Unreadable(response, "the answer is not JSON");
        }
    }

    private static string Set(DestinationLevel level) => level == DestinationLevel.Instance ? "instanceDestinations" : "subaccountDestinations";

    private static string Path(DestinationLevel level, string name) => $"{Root}{Set(level)}/{Uri.EscapeDataString(name)}";
}
