using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>OData V4: <c>{"error":{"code":"CM_APS_CS/025","message":"…","details":[{"code","message"}],"innererror":{"ErrorDetails":{…}}}}</c>.</summary>
/// <remarks>OData JSON Format 4.0, section 19; the communication management services of SAP S/4HANA Cloud.</remarks>
internal sealed class ODataV4ErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content)
    {
        if (content.Json.Member("error") is not { ValueKind: JsonValueKind.Object } error
            || error.Member("code") is not { ValueKind: JsonValueKind.String }
            || error.Member("message") is not { ValueKind: JsonValueKind.String })
        {
            return null;
        }

        var text = error.TextMember("message");
        if (error.Member("details") is { ValueKind: JsonValueKind.Array } details)
        {
            // The first message is often general ("Error during processing") and the reason stands in the details.
            foreach (var detail in details.EnumerateArray())
            {
                if (detail.TextMember("message") is { Length: > 0 } reason && text?.Contains(reason, StringComparison.Ordinal) != true)
                    text += $"; {reason}";
            }
        }

        return new SapErrorBody(error.TextMember("code"), text, error.Member("innererror")?.TextMember("transactionId"));
    }
}
