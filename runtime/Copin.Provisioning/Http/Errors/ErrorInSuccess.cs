using System.Text.Json;

namespace Copin.Provisioning.Http.Errors;

/// <summary>Finds the error inside an answer of status 200.</summary>
internal static class ErrorInSuccess
{
    /// <summary>Whether the body is a JSON object whose top level has an <c>error</c> object with a message, or an OAuth error without a token.</summary>
    public static bool IsIn(SapResponse response)
    {
        if (response.MediaType?.Contains("json", StringComparison.OrdinalIgnoreCase) != true || response.Body.AsSpan().IndexOf("\"error\""u8) < 0)
            return false;
        try
        {
            using var document = JsonDocument.Parse(response.Body);
            return document.RootElement.Member("error") switch
            {
                { ValueKind: JsonValueKind.Object } error => error.Member("message") is not null,
                { ValueKind: JsonValueKind.String } => document.RootElement.Member("access_token") is null
                    && (document.RootElement.Member("error_description") ?? document.RootElement.Member("description")) is not null,
                _ => false,
            };
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
