using Copin.Documents;

namespace Copin.Rules;

/// <summary>An environment file is a JSON object; comments and trailing commas are fine.</summary>
/// <remarks>The engine reads it with the configuration of .NET. Source: RFC 8259; .NET documentation, "JSON configuration provider".</remarks>
internal sealed class EnvironmentFileMalformed() : DocumentRule<EnvironmentDocument>(
    "COPIN7010", Severity.Error, "Environment file is no JSON object",
    "This is no environment: {0}")
{
    protected override IEnumerable<Finding> Check(EnvironmentDocument document, LandscapeProject project)
    {
        if (document.File.Fault is { } fault)
            yield return At(document.At(fault.Stretch), fault.Message);
        else if (document.File.Root is { Kind: not JsonKind.Object } root)
            yield return At(document.At(root.Opening), "write an object, { }, with one member for each parameter");
    }
}
