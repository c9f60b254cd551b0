using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.Scim;

/// <summary>Answers and schemas of SCIM 2.0 (RFC 7643, RFC 7644).</summary>
internal static class ScimAnswer
{
    public const string UserSchema = "urn:ietf:params:scim:schemas:core:2.0:User";
    public const string GroupSchema = "urn:ietf:params:scim:schemas:core:2.0:Group";
    public const string SapUserSchema = "urn:ietf:params:scim:schemas:extension:sap:2.0:User";
    public const string SapGroupSchema = "urn:ietf:params:scim:schemas:extension:sap:2.0:Group";
    public const string EnterpriseUserSchema = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    public const string PatchSchema = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    private const string ListSchema = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    public static Reply Resource(int status, JsonObject resource)
    {
        Reply reply = Json(status, resource);
        return status == 201 && resource.PartOf("meta").TextOf("location") is { } location ? reply.With("Location", location) : reply;
    }

    /// <summary>One page. <c>itemsPerPage</c> counts what was read, which may be more than what is shown.</summary>
    public static Reply List(int startIndex, int total, JsonArray resources) => Json(200, new JsonObject
    {
        ["schemas"] = new JsonArray(ListSchema),
        ["totalResults"] = total,
        ["startIndex"] = startIndex,
        ["itemsPerPage"] = resources.Count,
        ["Resources"] = resources,
    });

    private static Reply Json(int status, JsonObject body) => Reply.Text(status, body.ToJsonString(), "application/scim+json");
}
