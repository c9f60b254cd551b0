using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Btp;

public class DestinationNameCharactersTests
{
    [Fact]
    public Task Blank_and_umlaut_are_a_warning_at_the_first_of_them() => DestinationSource.VerifyAsync(
        """[Destination("S4{|COPIN3020: ü|}ber alles", Url = "https://x.example")]""",
        "' ü' in a destination's name cannot be edited in the BTP cockpit; write letters, digits, '-' and '_'");

    [Fact]
    public Task Dot_is_a_warning() => DestinationSource.VerifyAsync("""[Destination("s4{|COPIN3020:.|}projects", Url = "https://x.example")]""");

    [Fact]
    public Task Letters_digits_hyphens_and_underscores_are_right() => DestinationSource.VerifyAsync("""[Destination("S4_projects-01", Url = "https://x.example")]""");

    [Fact]
    public Task Name_with_a_slash_has_the_error_alone() => DestinationSource.VerifyAsync("""[Destination("a b{|COPIN3001:/|}c", Url = "https://x.example")]""");
}
