using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.S4HanaCloud;

public class CommunicationUserNameInvalidTests
{
    [Fact]
    public Task A_comma_is_an_error_at_the_comma() => Verify.LandscapeAsync(
        UserAttribute("""[CommunicationUser("COPIN{|COPIN1007:,|}API", Description = "Projects", Password = "{Password}")]"""),
        "A communication user's name must not contain a comma; write an underscore instead");

    [Fact]
    public Task What_is_beyond_40_characters_is_an_error() => Verify.LandscapeAsync(
        UserAttribute($$"""[CommunicationUser("{{new string('A', 40)}}{|COPIN1007:BC|}", Description = "Projects", Password = "{Password}")]"""),
        "A communication user's name has at most 40 characters; shorten it by 2");

    [Fact]
    public Task An_empty_name_is_an_error() => Verify.LandscapeAsync(UserAttribute("""[CommunicationUser({|COPIN1007:" "|}, Description = "Projects", Password = "{Password}")]"""));

    [Theory]
    [InlineData("COPIN")]
    [InlineData("A")]
    [InlineData("1234567890123456789012345678901234567890")]
    [InlineData("COPIN_{Lead}")]
    public Task Up_to_40_characters_are_right(string name) => Verify.LandscapeAsync(UserAttribute($$"""[CommunicationUser("{{name}}", Description = "Projects", Password = "{Password}")]"""));

    [Theory]
    [InlineData("[{|CS7036:CommunicationUser|}]")]
    [InlineData("[{|CS7036:CommunicationUser()|}]")]
    [InlineData("[CommunicationUser({|CS1503:1|})]")]
    [InlineData("[CommunicationUser({|CS0103:Name|})]")]
    public Task Half_typed_is_left_alone(string attribute) => Verify.LandscapeAsync(UserAttribute(attribute));

    [Fact]
    public Task Characters_around_a_reference_are_too_many_by_themselves() => Verify.LandscapeAsync(
        UserAttribute($$"""[CommunicationUser({|COPIN1007:"{Lead}_{{new string('X', 40)}}"|}, Description = {|COPIN1008:"{Lead}{{new string('x', 81)}}"|}, Password = "{Password}")]"""),
        "A communication user's name has at most 40 characters; shorten it by 1",
        "'{Lead}_" + new string('X', 40) + "' has a description of 81 characters where 80 are allowed; shorten it by 1");

    [Fact]
    public Task Around_a_reference_as_many_as_allowed_may_stand() => Verify.LandscapeAsync(
        UserAttribute($$"""[CommunicationUser("{Lead}_{{new string('X', 39)}}", Description = "{Lead}{{new string('x', 80)}}", Password = "{Password}")]"""));
}
