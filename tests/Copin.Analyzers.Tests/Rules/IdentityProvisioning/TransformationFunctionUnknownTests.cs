using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4053.</summary>
public class TransformationFunctionUnknownTests
{
    [Theory]
    [InlineData("function")]
    [InlineData("type")]
    public Task Misspelt_function_is_found(string key) => WriteAsync(
        $$"""{ "sourcePath": "$.a", "targetPath": "$.b", "functions": [{ "{{key}}": "{|COPIN4053:concatStrings|}" }] }""", "No function is called 'concatStrings'; did you mean 'concatString'?");

    [Fact]
    public Task Function_that_nothing_is_like_is_found() => WriteAsync("""{ "sourcePath": "$.a", "targetPath": "$.b", "functions": [{ "function": "{|COPIN4053:quux|}" }] }""");

    [Fact]
    public Task Known_functions_are_not() => WriteAsync("""{ "sourcePath": "$.a", "targetPath": "$.b", "functions": [{ "function": "toString" }, { "type": "resolveEntityIds" }] }""");
}
