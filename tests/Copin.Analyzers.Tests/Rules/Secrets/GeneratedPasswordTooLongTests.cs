using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

public class GeneratedPasswordTooLongTests
{
    [Fact]
    public Task Forty_one_characters_are_a_warning_at_the_length() => GeneratedPasswordSource.VerifyAsync(
        "[GeneratedPassword(Length = {|COPIN7008:41|})] Secret Generated",
        "S/4HANA Cloud may refuse a password of more than 40 characters, and this one has 41; write a length from 20 to 40");

    [Fact]
    public Task Forty_characters_are_right() => GeneratedPasswordSource.VerifyAsync("[GeneratedPassword(Length = 40)] Secret Generated");

    [Fact]
    public Task Of_several_parameters_the_right_one_is_marked() => GeneratedPasswordSource.VerifyAsync(
        "[GeneratedPassword(Length = 32)] Secret First, [GeneratedPassword(Length = {|COPIN7008:64|})] Secret Second");
}
