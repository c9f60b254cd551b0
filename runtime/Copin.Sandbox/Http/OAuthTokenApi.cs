using System.Text.Json.Nodes;

namespace Copin.Sandbox.Http;

/// <summary>A token endpoint, grant client credentials, client in a Basic header or in the form; it knows the clients of its own issuer only.</summary>
internal sealed class OAuthTokenApi(OAuthTokens tokens, string path = "/oauth/token", string issuer = "") : Api($"OAuth token endpoint {path}", ErrorStyle.OAuth)
{
    public override void Map(RouteTable routes)
    {
        routes.Anonymous = true;
        routes.Post(path, Token);
    }

    private Reply Token(Call call)
    {
        if (call.Field("grant_type") != "client_credentials")
        {
            throw call.Refuse(400, "unsupported_grant_type", "Only the grant type client_credentials is offered");
        }

        // RFC 6749 wants id and secret form-encoded inside the Basic header; many clients send them as they are.
        OAuthClient? found = call.Basic() is { } basic
            ? tokens.Authenticate(basic.User, basic.Password)
                ?? tokens.Authenticate(Uri.UnescapeDataString(basic.User), Uri.UnescapeDataString(basic.Password))
            : tokens.Authenticate(call.Field("client_id") ?? "", call.Field("client_secret") ?? "");
        if (found is not { } client || client.Issuer != issuer)
        {
            throw call.Refuse(401, "unauthorized", "Bad credentials");
        }

        return Reply.Json(200, new JsonObject
        {
            ["access_token"] = tokens.Issue(client),
            ["token_type"] = "bearer",
            ["expires_in"] = (int)tokens.Lifetime.TotalSeconds,
            ["scope"] = "uaa.resource",
            ["jti"] = Guid.NewGuid().ToString("N"),
        }).With("Cache-Control", "no-store");
    }
}
