using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4056.</summary>
public class TransformationVariableUnknownTests
{
    [Fact]
    public Task Misspelt_variable_is_found() => WriteAsync(
        """{ "sourceVariable": "{|COPIN4056:entityIdTargetSytem|}", "targetPath": "$.id" }""", "Nothing sets the variable 'entityIdTargetSytem'; did you mean 'entityIdTargetSystem'?");

    [Fact]
    public Task Variable_within_a_text_is_found() => WriteAsync("""{ "condition": "$.end > '${{|COPIN4056:today|}}'", "sourcePath": "$.a", "targetPath": "$.b" }""");

    [Fact]
    public Task Variable_that_a_mapping_sets_is_not() => WriteAsync("""
        { "sourcePath": "$.a", "targetVariable": "mine" }, { "sourceVariable": "mine", "targetPath": "$.b" }, { "constant": "${mine}-${currentDate}", "targetPath": "$.c" }
        """);
}
