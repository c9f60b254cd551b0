using Copin.Documents;
using Copin.Provisioning.Import.CSharp;
using Copin.Provisioning.Import.Destinations;
using Copin.Provisioning.Import.IntegrationFlows;
using Copin.Provisioning.Import.ServiceInstances;

namespace Copin.Provisioning.Import;

/// <summary>
/// Makes a landscape of what people have today: the JSON of a service instance (<c>cf create-service … -c</c>), destinations as JSON, and <c>parameters.prop</c> of an
/// integration flow. Secrets become parameters of type <see cref="Secret"/>; what is not understood stays as a comment.
/// </summary>
public static class LandscapeImport
{
    /// <summary>Imports files into one landscape. Never throws for what a file holds: what is wrong with it is a finding.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="options">The names that the landscape gets.</param>
    public static ImportedLandscape Read(IEnumerable<ImportSource> sources, ImportOptions? options = null)
    {
        options ??= new ImportOptions();
        var landscape = new LandscapeText();
        landscape.Names.Take(options.Type, options.Type);
        var findings = new List<ImportFinding>();
        foreach (var source in sources)
        {
            var found = new List<ImportFinding>();
            Read(new FileImport(source, options, landscape, found));
            findings.AddRange(found.OrderBy(finding => finding.Line).ThenBy(finding => finding.Column));
        }

        landscape.Comments.InsertRange(0, Head(landscape));
        return new ImportedLandscape(landscape.Write(options.Type, options.Name, options.Namespace), landscape.Records.Count, findings);
    }

    private static IEnumerable<string> Head(LandscapeText landscape) =>
        landscape.Records.Count == 0 ? ["Nothing was imported."] : ["Imported. Secrets and tenants are parameters: environments/<name>.json says where their values come from."];

    private static void Read(FileImport file)
    {
        if (FlowParametersImport.Recognises(file.Source))
        {
            FlowParametersImport.Read(file);
            return;
        }

        var json = JsonFile.Read(file.Source.Text);
        if (json.Fault is { } fault)
            file.Error(fault.Stretch, $"this is no JSON: {fault.Message}; nothing of the file is imported");
        else if (json.Root is { Kind: JsonKind.Array } list && list.Items.Count > 0 && list.Items.All(DestinationImport.Recognises))
            foreach (var destination in list.Items)
                DestinationImport.Read(file, destination);
        else if (json.Root is not { Kind: JsonKind.Object } root)
            file.Error(json.Root!.Opening, "this is neither the parameters of a service instance nor a destination nor a list of destinations; nothing of the file is imported");
        else if (DestinationImport.Recognises(root))
            DestinationImport.Read(file, root);
        else if (DestinationImport.RecognisesInstance(root))
            DestinationImport.ReadInstance(file, root);
        else if (MessagingImport.Recognises(root))
            MessagingImport.Read(file, root);
        else if (ApiAccessImport.Recognises(root))
            ApiAccessImport.Read(file, root);
        else
            ServiceInstanceImport.Read(file, root);
    }
}
