using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>OData V2: <c>{"error":{"code":"Not Found","message":{"lang":"en","value":"…"}}}</c>.</summary>
/// <remarks>SAP-docs/btp-integration-suite, "Update and Validate Integration Artifacts".</remarks>
internal sealed class ODataV2ErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content) =>
        content.Json.Member("error") is { ValueKind: JsonValueKind.Object } error
        && error.Member("message") is { ValueKind: JsonValueKind.Object } message
        && message.TextMember("value") is { } text
            ? new SapErrorBody(error.TextMember("code"), text)
            : null;
}
