using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>Destination service: <c>{"ErrorMessage":"…"}</c>, or the words alone, as a JSON string or plain text.</summary>
/// <remarks>The service's OpenAPI description in SAP/cloud-sdk-python, <c>src/sap_cloud_sdk/destination/spec/api_spec.yaml</c>.</remarks>
internal sealed class DestinationErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content) => content.Json switch
    {
        { ValueKind: JsonValueKind.String } text => new SapErrorBody(null, text.GetString()),
        { ValueKind: JsonValueKind.Object } error when error.TextMember("ErrorMessage") is { } text => new SapErrorBody(null, text),
        _ => null,
    };
}
