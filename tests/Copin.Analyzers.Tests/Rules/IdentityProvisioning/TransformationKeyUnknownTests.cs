using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4052.</summary>
public class TransformationKeyUnknownTests
{
    [Fact]
    public Task Member_in_other_case_is_found() => WriteAsync(
        """{ "sourcePath": "$.a", "{|COPIN4052:targetpath|}": "$.b" }""", "A mapping has no member 'targetpath', so it has no effect; did you mean 'targetPath'?");

    [Fact]
    public Task Members_of_entities_and_value_mappings_are_checked() => Verify.DocumentsAsync(
        Landscape(arguments: "WriteTransformation = \"write.json\""),
        [("transformations/write.json", """{ "user": { "{|COPIN4052:scimEndpoint|}": "Users", "mappings": [{ "valueMappings": [{ "key": [], "{|COPIN4052:mapedValue|}": "" }] }] } }""")]);

    [Fact]
    public Task Members_of_functions_are_their_own() => WriteAsync("""{ "sourcePath": "$.a", "targetPath": "$.b", "functions": [{ "function": "decode", "algorithm": "base32", "skipPadding": true }] }""");
}
