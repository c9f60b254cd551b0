using Copin.Sandbox.Http;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>The UI host: a browser's host, which answers the logon page with 200 whatever is asked, API paths included.</summary>
internal sealed class FioriLogonPages() : Api("Fiori launchpad /ui (logon page)", ErrorStyle.Plain)
{
    public const string Html =
        "<!DOCTYPE html><html><head><title>Logon</title></head><body><form id=\"LOGIN_FORM\" method=\"post\"><h1>SAP S/4HANA Cloud</h1>"
        + "<label>User<input name=\"sap-user\"></label><label>Password<input type=\"password\" name=\"sap-password\"></label>"
        + "<button>Log On</button></form></body></html>";

    public override void Map(RouteTable routes)
    {
        routes.Add("*", "/ui/{*rest}", Page);
        routes.Add("*", "/sap/{*rest}", Page);
        routes.Get("/", Page);
    }

    private static Reply Page(Call call) => Reply.Html(200, Html);
}
