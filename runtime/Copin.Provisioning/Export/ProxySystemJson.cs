using System.Text.Json;
using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Export;

/// <summary>Each proxy system as JSON, to be read beside the console or compared with an earlier state. SAP does not document the form that the console itself imports.</summary>
internal static class ProxySystemJson
{
    public static IEnumerable<ExportedFile> Files(IResourceTexts texts) =>
        texts.Landscape.All<ProxySystem>().Select(system => new ExportedFile($"identity-provisioning/{LandscapeExport.FileName(texts.Show(system.Name))}.json", Write(system, texts)));

    private static string Write(ProxySystem system, IResourceTexts texts) => ExportJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("name", texts.Show(system.Name));
        writer.WriteString("type", system.Type.IsDeclared ? texts.Show(system.Type) : ProxySystemTypes.S4HanaCloudPublicEdition);
        Optional(writer, "description", system.Description);
        if (system.Destination is { } destination && texts.Landscape.Find<NeoDestination>(destination) is { } found)
            writer.WriteString("destination", texts.Show(found.Name));
        writer.WriteStartObject("properties");
        foreach (var property in system.Properties)
            if (property.Name is not null)
                writer.WriteString(property.Name, texts.Show(property.Value));
        writer.WriteEndObject();
        writer.WriteStartObject("credentials");
        if (system.Password.HasValue)
            writer.WriteString(SystemProperties.Password, LandscapeExport.ShowSecret(system.Password));
        writer.WriteEndObject();
        Optional(writer, "readTransformation", system.ReadTransformation);
        Optional(writer, "writeTransformation", system.WriteTransformation);
        writer.WriteEndObject();

        void Optional(Utf8JsonWriter json, string member, Text text)
        {
            if (text.HasValue)
                json.WriteString(member, texts.Show(text));
        }
    });
}
