using System.Text.Json.Nodes;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>All destinations as the parameters with which an instance of service <c>destination</c> makes them: <c>init_data</c>.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "Use a Config.JSON to Create or Update a Destination Service Instance".</remarks>
internal static class DestinationInitDataExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape)
    {
        var destinations = landscape.All<Destination>().Select(destination => ExportedDestination.AsDeclared(ExportedDestination.Properties(destination, landscape))).ToArray();
        if (destinations.Length == 0)
            yield break;
        var file = new JsonObject
        {
            ["init_data"] = new JsonObject
            {
                ["subaccount"] = new JsonObject { ["existing_destinations_policy"] = "update", ["destinations"] = new JsonArray(destinations) },
            },
        };
        yield return new ExportedFile("destinations/init_data.json", ExportJson.Write(writer => file.WriteTo(writer)));
    }
}
