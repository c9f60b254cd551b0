using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4055.</summary>
public class PatchOutsideWriteTests
{
    [Fact]
    public Task Patch_in_a_read_transformation_is_found() => ReadAsync(
        "", """{ "scope": "{|COPIN4055:patchEntity|}", "sourcePath": "$.Operations", "targetPath": "$.Operations" }""",
        "'patchEntity' has an effect in write transformations only, and this is the read transformation of 'S4HC'; remove the mapping, or move it to the write transformation");

    [Fact]
    public Task Patch_in_a_write_transformation_is_not() => WriteAsync("""{ "scope": "patchEntity", "sourcePath": "$.Operations", "targetPath": "$.Operations" }""");

    [Fact]
    public Task One_file_for_both_is_a_read_transformation_too() => Verify.DocumentsAsync(
        Landscape(arguments: "ReadTransformation = \"both.json\", WriteTransformation = \"both.json\""),
        [("transformations/both.json", Of("""{ "scope": "{|COPIN4055:patchEntity|}", "sourcePath": "$", "targetPath": "$" }"""))]);
}
