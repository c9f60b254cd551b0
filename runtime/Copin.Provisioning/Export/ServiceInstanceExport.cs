using System.Text.Json;
using Copin.Model;
using Copin.Provisioning.Engine;
using Copin.Provisioning.Resources;

namespace Copin.Provisioning.Export;

/// <summary>The parameters of each service instance as the JSON file that <c>cf create-service … -c</c> takes.</summary>
internal static class ServiceInstanceExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape) =>
        from instance in ExportedInstance.Of(landscape)
        let content = instance.Resource is ServiceInstance declared
            ? declared.Parameters.HasValue ? Write(declared.Parameters, landscape) : null
            : ExportJson.Write(writer => ExportedDestination.AsDeclared(instance.Parameters)!.WriteTo(writer))
        where content is not null
        select new ExportedFile($"service-instances/{LandscapeExport.FileName(OpenReference.AsDeclared(instance.Name))}.json", content);

    private static string Write(Text parameters, Landscape landscape)
    {
        try
        {
            using var document = JsonDocument.Parse(JsonTemplate.Fill(parameters, part => Value.Of(LandscapeExport.Show(part, landscape))).Known!);
            return ExportJson.Write(writer => document.RootElement.WriteTo(writer));
        }
        catch (Exception exception) when (exception is JsonException or ResourceException)
        {
            // A rule says what is wrong with it; the export shows what is declared.
            return LandscapeExport.Show(parameters, landscape) + "\n";
        }
    }
}
