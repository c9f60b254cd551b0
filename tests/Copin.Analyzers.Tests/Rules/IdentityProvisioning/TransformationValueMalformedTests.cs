using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4060.</summary>
public class TransformationValueMalformedTests
{
    [Fact]
    public Task Flag_in_quotes_is_found() => WriteAsync("""{ "sourcePath": "$.a", "targetPath": "$.b", "optional": {|COPIN4060:"true"|} }""", "'optional' must be true or false, without quotes");

    [Fact]
    public Task Mappings_without_brackets_are_found() => Verify.DocumentsAsync(
        Landscape(arguments: "WriteTransformation = \"write.json\""),
        [("transformations/write.json", """{ "user": { "mappings": {|COPIN4060:{|} } }, "group": {|COPIN4060:true|} }""")]);

    [Fact]
    public Task Key_that_is_no_array_and_path_that_is_no_text_are_found() => WriteAsync(
        """{ "sourcePath": {|COPIN4060:1|}, "targetPath": "$.b", "valueMappings": [{ "key": {|COPIN4060:"a"|}, "mappedValue": true }], "functions": {|COPIN4060:"toString"|} }""");

    [Fact]
    public Task Constants_are_of_any_kind() => WriteAsync("""{ "constant": ["a", 1, true, { }], "targetPath": "$.b", "defaultValue": null, "ignore": false }""");
}
