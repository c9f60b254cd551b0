using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationNameInvalidTests
{
    [Fact]
    public Task Slash_is_an_error_at_the_slash() => DestinationSource.VerifyAsync(
        """[Destination("copin{|COPIN3001:/|}projects", Url = "https://x.example")]""",
        "A destination's name must not contain '/'; write 1 to 200 letters, digits, '-' and '_'");

    [Fact]
    public Task Empty_name_is_an_error() => DestinationSource.VerifyAsync("""[Destination({|COPIN3001:""|}, Url = "https://x.example")]""");

    [Fact]
    public Task Name_of_201_characters_is_an_error() => DestinationSource.VerifyAsync(
        $$"""[Destination({|COPIN3001:"{{new string('a', 201)}}"|}, Url = "https://x.example")]""",
        "A destination's name has at most 200 characters, this one 201; write 1 to 200 letters, digits, '-' and '_'");

    [Fact]
    public Task Name_of_200_characters_is_right() => DestinationSource.VerifyAsync($$"""[Destination("{{new string('a', 200)}}", Url = "https://x.example")]""");

    [Fact]
    public Task Slash_behind_a_reference_is_found() => DestinationSource.VerifyAsync("""[Destination("S4-{Lead}{|COPIN3001:/|}x", Url = "https://x.example")]""");

    [Fact]
    public Task Name_from_a_parameter_is_right() => DestinationSource.VerifyAsync("""[Destination("{Lead}", Url = "https://x.example")]""");
}
