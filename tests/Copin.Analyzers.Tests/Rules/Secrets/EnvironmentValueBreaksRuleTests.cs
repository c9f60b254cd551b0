using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.Secrets.EnvironmentSource;

namespace Copin.Analyzers.Tests.Rules.Secrets;

/// <summary>COPIN7021.</summary>
public class EnvironmentValueBreaksRuleTests
{
    private static readonly string Named = With("string UserName").Replace("[CommunicationUser(\"COPIN\"", "[CommunicationUser(\"{UserName}\"");

    [Fact]
    public Task Value_that_makes_an_error_is_found_with_rule_and_place() => Verify.DocumentsAsync(
        Named, [("environments/dev.json", Right("\"UserName\": \"{|COPIN7021:COPIN,DATA|}\""))],
        "With this value, COPIN1007 in 'ApiUser.name': A communication user's name must not contain a comma; write an underscore instead");

    [Fact]
    public Task Each_environment_is_checked_by_itself() => Verify.DocumentsAsync(
        Named, [("environments/dev.json", Right("\"UserName\": \"{|COPIN7021:COPIN,DATA|}\"")), ("environments/test.json", Right("\"UserName\": \"COPIN\"").Replace("my300000", "my300001"))]);

    [Fact]
    public Task What_is_wrong_without_values_stands_in_the_declaration_only() => Verify.DocumentsAsync(
        Landscape.Replace("\"COPIN\", Desc", "\"COPIN{|COPIN1007:,|}DATA\", Desc"),
        [("environments/dev.json", Right())]);
}
