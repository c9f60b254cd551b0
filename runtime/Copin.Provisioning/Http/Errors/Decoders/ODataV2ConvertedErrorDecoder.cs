using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>OData V2, XML converted to JSON by a gateway: <c>{"code":"…","message":{"@lang":"en","#text":"…"}}</c>, bare or below <c>error</c>.</summary>
/// <remarks>SAP/jenkins-library, <c>pkg/cpi/mockingUtils.go</c>.</remarks>
internal sealed class ODataV2ConvertedErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content)
    {
        var error = content.Json.Member("error") is { ValueKind: JsonValueKind.Object } inner ? inner : content.Json;
        return error.Member("message") is { ValueKind: JsonValueKind.Object } message && message.TextMember("#text") is { } text
            ? new SapErrorBody(error.TextMember("code"), text)
            : null;
    }
}
