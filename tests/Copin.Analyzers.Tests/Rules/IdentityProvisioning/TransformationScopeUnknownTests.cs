using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4054.</summary>
public class TransformationScopeUnknownTests
{
    [Fact]
    public Task Unknown_scope_is_found() => WriteAsync("""{ "scope": "{|COPIN4054:createUser|}", "sourcePath": "$.a", "targetPath": "$.b" }""", "No scope is called 'createUser'; there are createEntity, patchEntity and deleteEntity");

    [Fact]
    public Task Known_scopes_are_not() => WriteAsync("""
        { "scope": "createEntity", "sourcePath": "$.a", "targetPath": "$.b" }, { "scope": "patchEntity", "sourcePath": "$", "targetPath": "$" },
                  { "scope": "deleteEntity", "constant": false, "targetPath": "$.active" }
        """);
}
