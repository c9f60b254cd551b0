using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class CommunicationUserDescriptionInvalidTests
{
    [Fact]
    public Task Without_description_the_user_is_refused() => Verify.LandscapeAsync(
        UserAttribute("""[{|COPIN1008:CommunicationUser|}("COPIN", Password = "{Password}")]"""),
        "'COPIN' has no description, without which S/4HANA Cloud refuses the user; write Description = \"…\"");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"  \"")]
    public Task An_empty_one_is_none(string description) =>
        Verify.LandscapeAsync(UserAttribute($$"""[CommunicationUser("COPIN", Description = {|COPIN1008:{{description}}|}, Password = "{Password}")]"""));

    [Fact]
    public Task What_is_beyond_80_characters_is_an_error() => Verify.LandscapeAsync(
        UserAttribute($$"""[CommunicationUser("COPIN", Description = "{{new string('a', 80)}}{|COPIN1008:bcd|}", Password = "{Password}")]"""),
        "'COPIN' has a description of 83 characters where 80 are allowed; shorten it by 3");

    [Fact]
    public Task Eighty_characters_are_right() =>
        Verify.LandscapeAsync(UserAttribute($$"""[CommunicationUser("COPIN", Description = "{{new string('a', 80)}}", Password = "{Password}")]"""));

    [Fact]
    public Task A_text_that_is_not_yet_known_is_left_alone() => Verify.LandscapeAsync(UserAttribute("""[CommunicationUser("COPIN", Description = "{Lead}", Password = "{Password}")]"""));

    [Theory]
    [InlineData("""[CommunicationUser("COPIN", Description = {|CS0103:Missing|}, Password = "{Password}")]""")]
    [InlineData("""[CommunicationUser("COPIN", Description = {|CS1525:,|} Password = "{Password}")]""")]
    public Task Half_typed_is_left_alone(string attribute) => Verify.LandscapeAsync(UserAttribute(attribute));
}
