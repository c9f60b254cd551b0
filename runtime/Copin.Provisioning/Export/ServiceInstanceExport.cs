using System.Text.Json;
using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>The parameters of each service instance as the JSON file that <c>cf create-service … -c</c> takes.</summary>
internal static class ServiceInstanceExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape) =>
        from instance in landscape.All<ServiceInstance>()
        where instance.Parameters.HasValue
        select new ExportedFile($"service-instances/{LandscapeExport.FileName(instance.Name, landscape)}.json", Indent(LandscapeExport.Show(instance.Parameters, landscape)));

    private static string Indent(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return ExportJson.Write(writer => document.RootElement.WriteTo(writer));
        }
        catch (JsonException)
        {
            // A rule says what is wrong with it; the export shows what is declared.
            return json + "\n";
        }
    }
}
