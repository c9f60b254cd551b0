using System.Text.Json.Nodes;
using Copin.Sandbox.Http;

namespace Copin.Sandbox.S4HanaCloud;

/// <summary>Tells the API host and the UI host of the tenant, without logon (SAP/open-ux-tools, packages/axios-extension).</summary>
internal sealed class VirtualHostApi(HostNameSet names) : Api("Host names /sap/public/bc/icf/virtualhost", ErrorStyle.Plain)
{
    public override void Map(RouteTable routes)
    {
        routes.Anonymous = true;
        routes.Get("/sap/public/bc/icf/virtualhost", _ => Reply.Json(200, new JsonObject
        {
            ["relatedUrls"] = new JsonObject { ["API"] = $"https://{names.S4Api}", ["UI"] = $"https://{names.S4Ui}" },
        }));
    }
}
