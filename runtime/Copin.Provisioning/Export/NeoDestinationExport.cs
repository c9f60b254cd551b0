using Copin.Model;
using Copin.Provisioning.Engine;

namespace Copin.Provisioning.Export;

/// <summary>Each destination of a subaccount on SAP BTP, Neo environment, as the file that its cockpit imports. The password is entered there.</summary>
/// <remarks>Source: SAP-docs/btp-connectivity, "Import Destinations": a Java properties file.</remarks>
internal static class NeoDestinationExport
{
    public static IEnumerable<ExportedFile> Files(IResourceTexts texts) => texts.Landscape.All<NeoDestination>().Select(destination => File(destination, texts));

    /// <summary>The file of a destination.</summary>
    public static ExportedFile File(NeoDestination destination, IResourceTexts texts) =>
        new($"neo-destinations/{LandscapeExport.FileName(texts.Show(destination.Name))}.properties", JavaProperties.Write(Properties(destination, texts)));

    /// <summary>The properties without the password, by the names that they have in the file.</summary>
    public static IEnumerable<(string Name, string Value)> Properties(NeoDestination destination, IResourceTexts texts)
    {
        yield return ("Name", texts.Show(destination.Name));
        yield return ("Type", "HTTP");
        if (destination.Description.HasValue)
            yield return ("Description", texts.Show(destination.Description));
        yield return ("URL", texts.Show(destination.Url));
        yield return ("ProxyType", DestinationSpelling.Of(destination.ProxyType.Value));
        yield return ("Authentication", DestinationSpelling.Of(destination.Authentication.Value));
        if (destination.User.HasValue)
            yield return ("User", texts.Show(destination.User));
    }
}
