using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4057.</summary>
public class TransformationPropertyUndeclaredTests
{
    [Fact]
    public Task Property_that_is_not_declared_is_found() => WriteAsync(
        """{ "constant": "%{|COPIN4057:acme.code|}%", "targetPath": "$.b" }""", "'acme.code' is no property of 'S4HC', so 'null' is filled in; declare it: [SystemProperty(\"acme.code\", \"…\")]");

    [Fact]
    public Task Misspelt_property_is_found_with_what_was_meant() => WriteAsync(
        "[SystemProperty(\"acme.code\", \"1010\")]", """{ "constant": "%{|COPIN4057:acme.cod|}%", "targetPath": "$.b" }""", ["'acme.cod' is no property of 'S4HC', so 'null' is filled in; did you mean 'acme.code'?"]);

    [Fact]
    public Task Declared_and_known_properties_are_not() => WriteAsync(
        "[SystemProperty(\"acme.code\", \"1010\")]", """{ "constant": "%acme.code% at 100% of %s4hana.cloud.hr.switch.active%", "targetPath": "$.b" }""", []);

    [Fact]
    public Task Condition_that_asks_for_null_is_not() => WriteAsync("""{ "condition": "'%acme.code%' != 'null'", "sourcePath": "$.a", "targetPath": "$.b" }""");
}
