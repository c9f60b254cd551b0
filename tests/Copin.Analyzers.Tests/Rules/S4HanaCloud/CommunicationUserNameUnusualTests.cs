using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class CommunicationUserNameUnusualTests
{
    [Theory]
    [InlineData("copin", "COPIN")]
    [InlineData("Copin user", "COPIN_USER")]
    public Task Other_characters_are_worth_a_word(string name, string usual) => Verify.LandscapeAsync(
        UserAttribute($$"""[CommunicationUser("{|COPIN1016:{{name}}|}", Description = "Projects", Password = "{Password}")]"""),
        $"SAP's own user names consist of capital letters, digits, '_', '.' and '-'; '{name}' would be '{usual}'");

    [Fact]
    public Task A_comma_is_said_once() => Verify.LandscapeAsync(UserAttribute("""[CommunicationUser("copin{|COPIN1007:,|}api", Description = "Projects", Password = "{Password}")]"""));
}
