using System.Text.Json;

namespace Copin.Provisioning.Http.Errors.Decoders;

/// <summary>SCIM: <c>{"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"scimType":"…","detail":"…","status":"404"}</c> (RFC 7644, section 3.12).</summary>
internal sealed class ScimErrorDecoder : ISapErrorDecoder
{
    private const string Schema = "urn:ietf:params:scim:api:messages:2.0:Error";

    public SapErrorBody? Decode(in SapErrorContent content)
    {
        if (content.Json.Member("schemas") is not { ValueKind: JsonValueKind.Array } schemas
            || !schemas.EnumerateArray().Any(schema => schema.ValueKind == JsonValueKind.String && schema.ValueEquals(Schema)))
        {
            return null;
        }

        // Some services repeat the status as the type, which says nothing new.
        var type = content.Json.TextMember("scimType");
        return new SapErrorBody(type is not null && int.TryParse(type, out _) ? null : type, content.Json.TextMember("detail"));
    }
}
