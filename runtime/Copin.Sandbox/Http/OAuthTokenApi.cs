using System.Text.Json.Nodes;

namespace Copin.Sandbox.Http;

/// <summary>The subaccount's token endpoint <c>/oauth/token</c>, grant client credentials, client in a Basic header or in the form.</summary>
internal sealed class OAuthTokenApi(OAuthTokens tokens) : Api("OAuth token endpoint /oauth/token", ErrorStyle.OAuth)
{
    public override void Map(RouteTable routes)
    {
        routes.Anonymous = true;
        routes.Post("/oauth/token", Token);
    }

    private Reply Token(Call call)
    {
        if (call.Field("grant_type") != "client_credentials")
        {
            throw call.Refuse(400, "unsupported_grant_type", "Only the grant type client_credentials is offered");
        }

        (string User, string Password)? credentials = call.Basic() is { } basic
            ? (Uri.UnescapeDataString(basic.User), Uri.UnescapeDataString(basic.Password))
            : call.Field("client_id") is { } id ? (id, call.Field("client_secret") ?? "") : null;
        if (credentials is not { } given || tokens.Authenticate(given.User, given.Password) is not { } client)
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
