using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Secrets;

public class GeneratedPasswordTooShortTests
{
    [Fact]
    public Task Twelve_characters_are_an_error_at_the_length() => GeneratedPasswordSource.VerifyAsync(
        "[GeneratedPassword(Length = {|COPIN7005:12|})] Secret Generated",
        "S/4HANA Cloud refuses passwords of fewer than 20 characters, so 12 is too short; write a length from 20 to 40");

    [Fact]
    public Task Negative_length_is_an_error() => GeneratedPasswordSource.VerifyAsync("[GeneratedPassword(Length = {|COPIN7005:-1|})] Secret Generated");

    [Theory]
    [InlineData("[GeneratedPassword(Length = 20)] Secret Generated")]
    [InlineData("[GeneratedPassword(Length = 40)] Secret Generated")]
    [InlineData("[GeneratedPassword] Secret Generated")]
    [InlineData("Secret Password")]
    public Task Twenty_to_forty_and_the_default_are_right(string parameter) => GeneratedPasswordSource.VerifyAsync(parameter);

    [Fact]
    public Task Half_typed_length_is_the_compilers_concern() => GeneratedPasswordSource.VerifyAsync("[GeneratedPassword(Length = {|CS1525:)|}] Secret Generated");
}
