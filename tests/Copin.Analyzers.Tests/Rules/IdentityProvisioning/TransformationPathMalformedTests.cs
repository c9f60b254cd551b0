using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4058.</summary>
public class TransformationPathMalformedTests
{
    [Theory]
    [InlineData("{|COPIN4058:n|}ame.familyName", "a path begins with '$'")]
    [InlineData("$.emails[{|COPIN4058:0|}", "'[' is not closed; write ']'")]
    [InlineData("$.emails[0{|COPIN4058:.|}value", "a number, '*', a filter ?( ) or a name in quotes stands in brackets")]
    [InlineData("$.emails[{|COPIN4058:v|}alue]", "a number, '*', a filter ?( ) or a name in quotes stands in brackets")]
    [InlineData("$.emails[0]{|COPIN4058:v|}alue", "'.' or '[' must stand between names")]
    [InlineData("$.name{|COPIN4058:.|}", "a name must follow '.'")]
    [InlineData("$[{|COPIN4058:'|}urn:a]", "the name is not closed; write its quote at its end")]
    [InlineData("$.emails[?(@.type == 'work'].valu{|COPIN4058:e|}", "the filter is not closed; write ')]'")]
    [InlineData("$.emails[{|COPIN4058:?|}@.type].value", "a filter is written ?( )")]
    public Task Malformed_path_is_found(string path, string message) =>
        WriteAsync($$"""{ "sourcePaths": ["{{path}}"], "targetPath": "$.b" }""", "This is no JSON path: " + message);

    [Theory]
    [InlineData("$")]
    [InlineData("$.name.familyName")]
    [InlineData("$['urn:ietf:params:scim:schemas:extension:enterprise:2.0:User']['manager']['value']")]
    [InlineData("$.emails[?(@.type == 'work')].value")]
    [InlineData("$.emails[?(@.primary== true)].value")]
    [InlineData("$.groups[?(@.display =~ /(a|b).*/)]")]
    [InlineData("$.members[?(@.value)]")]
    [InlineData("$.members[*].value")]
    [InlineData("$.emails[0].value")]
    [InlineData("$..value")]
    [InlineData("$.%s4hana.cloud.roles.filter%[0]")]
    [InlineData("$.emails.length()")]
    public Task Path_of_the_documents_is_not(string path) => WriteAsync($$"""{ "sourcePath": "{{path}}", "targetPath": "{{path}}" }""");
}
