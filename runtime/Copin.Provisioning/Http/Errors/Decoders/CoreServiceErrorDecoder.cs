using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>
/// The core services of SAP BTP (accounts, entitlements, provisioning, subscriptions):
/// <c>{"error":{"code":11006,"message":"…","target":"…","details":[{"code":11007,"message":"…"}],"correlationID":"…"}}</c>.
/// </summary>
/// <remarks>SAP/crossplane-provider-btp, <c>internal/openapi_clients</c>. Code 30004 with status 400 means locked, try again (SAP/terraform-provider-btp).</remarks>
internal sealed class CoreServiceErrorDecoder : ISapErrorDecoder
{
    private const string Locked = "30004";

    public SapErrorBody? Decode(in SapErrorContent content)
    {
        if (content.Json.Member("error") is not { ValueKind: JsonValueKind.Object } error
            || error.Member("message") is not { ValueKind: JsonValueKind.String }
            || (error.Member("code") is not { ValueKind: JsonValueKind.Number } && error.Member("correlationID") is null))
        {
            return null;
        }

        var text = error.TextMember("message");
        if (error.Member("details") is { ValueKind: JsonValueKind.Array } details)
        {
            foreach (var detail in details.EnumerateArray())
            {
                if (detail.TextMember("message") is { Length: > 0 } reason && text?.Contains(reason, StringComparison.Ordinal) != true)
                    text += $"; {reason}";
            }
        }

        var code = error.TextMember("code");
        return new SapErrorBody(code, text, error.TextMember("correlationID")) { Kind = code == Locked ? SapErrorKind.Conflict : null };
    }

    /// <summary>Whether the body says that what is to be changed is being changed by another call, so that this one may be repeated.</summary>
    public static bool IsLock(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement.Member("error") is { ValueKind: JsonValueKind.Object } error && error.TextMember("code") == Locked;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
