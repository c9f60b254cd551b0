using Copin.Documents;

namespace Copin.Rules;

/// <summary>A flow's <c>parameters.prop</c> is a Java properties file, and its <c>.propdef</c> is XML.</summary>
/// <remarks>Cloud Integration refuses the flow otherwise. Source: Java SE API, <c>java.util.Properties.load</c>; SAP-docs/btp-integration-suite, "Externalize Parameters of an Integration Flow".</remarks>
internal sealed class FlowFileMalformed() : DocumentRule<FlowDocument>(
    "COPIN2020", Severity.Error, "File of a flow's parameters is malformed",
    "This file cannot be read: {0}")
{
    protected override IEnumerable<Finding> Check(FlowDocument document, LandscapeProject project)
    {
        if (project.OwnersOf(document).Count == 0)
            yield break;
        if (document is FlowDefinitionsDocument { Fault: { } malformed })
            yield return At(document.At(malformed.Stretch), malformed.Message);
        foreach (var fault in document is FlowParametersDocument parameters ? parameters.File.Faults : [])
            yield return At(document.At(fault.Stretch), fault.Message).WithReplacement("\\u");
    }
}
