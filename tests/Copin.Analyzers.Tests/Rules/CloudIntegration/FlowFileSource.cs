using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

/// <summary>A flow with its files beside the landscape.</summary>
internal static class FlowFileSource
{
    /// <summary>The path of the flow's values.</summary>
    public const string Values = "flows/Orders/src/main/resources/parameters.prop";

    /// <summary>The path of the flow's definitions.</summary>
    public const string Definitions = "flows/Orders/src/main/resources/parameters.propdef";

    /// <summary>Definitions of a text that must have a value, a whole number and a truth value.</summary>
    public const string Defined = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?><parameters>
          <parameter><key/><name>Host</name><type>xsd:string</type><isRequired>true</isRequired><constraint/><description>The receiver's host</description></parameter>
          <parameter><key/><name>Size</name><type>xsd:integer</type><isRequired>false</isRequired></parameter>
          <parameter><key/><name>Log</name><type>xsd:boolean</type><isRequired>false</isRequired></parameter>
          <param_references><reference attribute_category="Receiver" param_key="Host"/></param_references></parameters>
        """;

    /// <summary>The landscape; the attributes stand on the flow.</summary>
    public static string Landscape(string attributes, string flow = "[IntegrationFlow<Package>(\"Orders\")]") => $$"""
        using Copin;

        [Landscape("example")]
        public sealed partial record Example(CloudIntegrationTenant Integration, string Host)
        {
            [IntegrationPackage("OrderIntegration")]
            public sealed partial record Package;

            {{flow}}
            {{attributes}}
            public sealed partial record Flow;
        }
        """;

    /// <summary>Verifies a flow with values and definitions, each with markup.</summary>
    public static Task VerifyAsync(string attributes, string? values, string? definitions, params string[] messages) => Verify.DocumentsAsync(
        Landscape(attributes),
        [.. values is null ? [] : new[] { (Values, values) }, .. definitions is null ? [] : new[] { (Definitions, definitions) }],
        messages);
}
