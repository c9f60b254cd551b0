using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>
/// Service Manager: <c>{"error":"Conflict","description":"…","broker_error":{"StatusCode":422,"ErrorMessage":"…","Description":"…"}}</c>;
/// when it limits calls, only <c>description</c>.
/// </summary>
/// <remarks>
/// A broker's refusal arrives as a 502, although nothing is wrong with the gateway: the broker's own status counts then.
/// Sources: SAP/terraform-provider-btp (<c>broker_error</c>), SAP/crossplane-provider-btp (<c>brokerError</c>), SAP-docs/btp-service-manager.
/// </remarks>
internal sealed class ServiceManagerErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content)
    {
        if (!content.IsJsonObject || content.Json.TextMember("description") is not { } description || content.Json.Member("error") is { ValueKind: not JsonValueKind.String })
            return null;
        var code = content.Json.TextMember("error");
        if (Broker(content.Json) is not { } broker)
            return new SapErrorBody(code, description);

        var words = Words(broker);
        var text = words is null || description.Contains(words, StringComparison.Ordinal) ? description : $"{description}; the service broker says: {words}";
        return new SapErrorBody(code, text)
        {
            Kind = BrokerStatus(broker) switch
            {
                409 => SapErrorKind.Conflict,
                404 or 410 => SapErrorKind.NotFound,
                >= 400 and < 500 and not 408 and not 429 => SapErrorKind.Rejected,
                _ => null,
            },
        };
    }

    /// <summary>Whether the body says that a service broker refused the request itself, so that repeating it cannot help.</summary>
    public static bool IsBrokerRefusal(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Broker(document.RootElement) is { } broker && BrokerStatus(broker) is >= 400 and < 500 and not 408 and not 429;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonElement? Broker(JsonElement error) =>
        (error.Member("broker_error") ?? error.Member("brokerError")) is { ValueKind: JsonValueKind.Object } broker ? broker : null;

    private static int? BrokerStatus(JsonElement broker) =>
        broker.Member("StatusCode") is { ValueKind: JsonValueKind.Number } status && status.TryGetInt32(out var value) ? value : null;

    private static string? Words(JsonElement broker) =>
        (broker.TextMember("Description") ?? broker.TextMember("ErrorMessage") ?? broker.TextMember("ResponseError")) is { Length: > 0 } words ? words : null;
}
