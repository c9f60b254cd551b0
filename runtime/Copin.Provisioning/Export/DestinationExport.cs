using Copin.Model;

namespace Copin.Provisioning.Export;

/// <summary>Each destination as the JSON object that the cockpit imports and the Destination service takes.</summary>
internal static class DestinationExport
{
    public static IEnumerable<ExportedFile> Files(Landscape landscape) =>
        from destination in landscape.All<Destination>()
        select new ExportedFile($"destinations/{LandscapeExport.FileName(destination.Name, landscape)}.json", Write(destination, landscape));

    private static string Write(Destination destination, Landscape landscape) => ExportJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("Name", LandscapeExport.Show(destination.Name, landscape));
        writer.WriteString("Type", DestinationSpelling.Of(destination.Type.Value));
        writer.WriteString("ProxyType", DestinationSpelling.Of(destination.ProxyType.Value));
        writer.WriteString("Authentication", DestinationSpelling.Of(destination.Authentication.Value));
        foreach (var (key, text) in destination.NamedProperties)
            if (text.HasValue)
                writer.WriteString(key, Show(text));
        foreach (var property in destination.AdditionalProperties)
            if (property.Key.HasValue && property.Value.HasValue)
                writer.WriteString(LandscapeExport.Show(property.Key, landscape), Show(property.Value));
        writer.WriteEndObject();

        string Show(Text text) => text.Role == TextRole.Secret ? LandscapeExport.ShowSecret(text) : LandscapeExport.Show(text, landscape);
    });
}
