using Copin.Documents;
using Copin.Model;
using Copin.Provisioning.Import.CSharp;
using Copin.Rules;

namespace Copin.Provisioning.Import.IntegrationFlows;

/// <summary>The externalised parameters of an integration flow: <c>parameters.prop</c>.</summary>
internal static class FlowParametersImport
{
    /// <summary>Whether a file is one by its name.</summary>
    public static bool Recognises(ImportSource source) => Path.GetExtension(source.Path) is ".prop" or ".properties";

    /// <summary>Imports the file as a flow whose ID is that of the folder that it lies in, in a package that is there already.</summary>
    public static void Read(FileImport file)
    {
        file.Landscape.Tenant("CloudIntegrationTenant", "Integration");
        var flow = FlowOf(file.Source.Path);
        var package = file.Landscape.Add(flow + "Package", "Package");
        package.Comments.Add($"{file.Source.Path} names no package; write the ID of the one that the flow is in.");
        package.Attributes.Add(new AttributeText("IntegrationPackage").With(CSharpLiteral.OfDeclared(flow)).With("Source", "PackageSource.Design"));
        var record = file.Landscape.Add(flow, "Flow");
        record.Attributes.Add(new AttributeText($"IntegrationFlow<{package.Name}>").With(CSharpLiteral.OfDeclared(flow)));
        foreach (var line in Comments(file.Source.Text))
            record.Comments.Add(line);
        var properties = PropertiesFile.Read(file.Source.Text);
        foreach (var fault in properties.Faults)
            file.Warn(fault.Stretch, fault.Message);
        foreach (var repeated in properties.Properties.GroupBy(property => property.Key, StringComparer.Ordinal))
        {
            foreach (var earlier in repeated.SkipLast(1))
                file.Warn(earlier.KeyStretch, $"'{earlier.Key}' is there twice; the last one counts, and this one is left out");
            Declare(file, record, repeated.Last());
        }
    }

    private static void Declare(FileImport file, RecordText record, Property property)
    {
        // Everybody who may look at a flow sees its parameters: a secret belongs into security material, which a flow names.
        if (SecretShapes.IsSecretName(property.Key) && property.Value.Length > 0)
        {
            record.Comments.Add($"Left out: {property.Key} = (a secret)");
            file.Warn(property.ValueStretch, $"the value of '{property.Key}' is left out: everybody who may look at a flow sees its parameters; deploy the secret as security material and let the parameter name that");
            return;
        }

        var attribute = ProjectLinkSlot.Find(property.Key) is null ? "FlowParameter" : "UrlTemplate";
        record.Attributes.Add(new AttributeText(attribute).With(CSharpLiteral.OfDeclared(property.Key)).With(file.Declare(property.Value, property.ValueStretch)));
    }

    // A flow's project: <flow>/src/main/resources/parameters.prop.
    private static string FlowOf(string path)
    {
        var parts = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var sources = Array.LastIndexOf(parts, "src");
        return sources > 0 ? parts[sources - 1] : parts.Length > 1 ? parts[^2] : Path.GetFileNameWithoutExtension(path);
    }

    private static IEnumerable<string> Comments(string text) =>
        from line in text.Split('\n')
        let comment = line.Trim()
        where comment.Length > 1 && comment[0] is '#' or '!'
        select SecretShapes.Find(comment) is null ? comment[1..].Trim() : "(a comment that holds a secret, left out)";
}
