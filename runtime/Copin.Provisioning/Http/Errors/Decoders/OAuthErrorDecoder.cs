using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>A token endpoint: <c>{"error":"invalid_client","error_description":"…"}</c> (RFC 6749, section 5.2).</summary>
/// <remarks><c>invalid_client</c> may come with status 400: it is a refused credential all the same. XSUAA says <c>unauthorized</c>.</remarks>
internal sealed class OAuthErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content)
    {
        if (content.Json.Member("error") is not { ValueKind: JsonValueKind.String } error)
            return null;
        var code = error.GetString();
        var text = content.Json.TextMember("error_description") ?? content.Json.TextMember("message");
        return new SapErrorBody(code, text)
        {
            Kind = code is "invalid_client" or "unauthorized" or "unauthorized_client" or "invalid_token" ? SapErrorKind.Authentication : null,
        };
    }
}
