using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4063.</summary>
public class TransformationSecretTypedInTests
{
    [Theory]
    [InlineData("$.password")]
    [InlineData("$['urn:x']['clientSecret']")]
    public Task Constant_for_a_password_is_found(string path) => WriteAsync(
        $$"""{ "constant": "{|COPIN4063:Canary-2026|}", "targetPath": "{{path}}" }""",
        "This is the value of a secret, and transformations are shown in the console; let the function randomPassword make one, or leave the mapping out");

    [Fact]
    public Task Text_that_looks_like_a_secret_is_found() => WriteAsync("""{ "constant": "{|COPIN4063:-----BEGIN PRIVATE KEY-----|}", "targetPath": "$.b" }""");

    [Fact]
    public Task Other_constants_are_not() => WriteAsync("""{ "constant": "work", "targetPath": "$.emails[0].type" }, { "sourcePath": "$.password", "targetPath": "$.password" }""");
}
