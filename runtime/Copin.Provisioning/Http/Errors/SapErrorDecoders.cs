using System.Text.Json;
using Copin.Provisioning.Http.Errors.Decoders;

namespace Copin.Provisioning.Http.Errors;

/// <summary>The shapes of error bodies, tried in order. A new shape is a new decoder and one line here.</summary>
internal static class SapErrorDecoders
{
    private static readonly ISapErrorDecoder[] All =
    [
        new HtmlErrorDecoder(),
        new XmlErrorDecoder(),
        new ODataV2ErrorDecoder(),
        new ODataV2ConvertedErrorDecoder(),
        new ODataV4ErrorDecoder(),
        new ScimErrorDecoder(),
        new CoreServiceErrorDecoder(),
        new ServiceManagerErrorDecoder(),
        new OAuthErrorDecoder(),
        new DestinationErrorDecoder(),
        new PlainTextErrorDecoder(),
    ];

    public static SapErrorBody Decode(string text, string? mediaType)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            // Not JSON: the decoders of other shapes look at the text.
        }

        using (document)
        {
            var content = new SapErrorContent(text, mediaType, document?.RootElement ?? default);
            foreach (var decoder in All)
            {
                if (decoder.Decode(content) is { } error)
                    return error;
            }
        }

        return new SapErrorBody(null, null);
    }
}
