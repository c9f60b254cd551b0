using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>Whatever no other shape fits: a JSON object's <c>message</c> or <c>errorMessage</c>, or the text itself.</summary>
internal sealed class PlainTextErrorDecoder : ISapErrorDecoder
{
    public SapErrorBody? Decode(in SapErrorContent content)
    {
        if (content.IsJsonObject)
        {
            var error = content.Json.Member("error") is { ValueKind: JsonValueKind.Object } inner ? inner : content.Json;
            if ((error.TextMember("message") ?? error.TextMember("errorMessage")) is { } message)
                return new SapErrorBody(error.TextMember("code"), message);
        }

        return new SapErrorBody(null, content.Text);
    }
}
