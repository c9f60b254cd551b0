using Copin.Rules;

namespace Copin.Tests.S4HanaCloud;

public class PasswordPolicyTests
{
    private const string Right = "Ab3$fghijklmnopqrstu";

    [Fact]
    public void Twenty_characters_of_all_kinds_are_right() => Assert.Empty(PasswordPolicy.Check(Right));

    [Theory]
    [InlineData("Ab3$fghijklmnopqrst", "has fewer than 20 characters")]
    [InlineData("Ab3xfghijklmnopqrstu", "has no special character")]
    [InlineData("Abc$fghijklmnopqrstu", "has no digit")]
    [InlineData("ab3$fghijklmnopqrstu", "has no upper case letter")]
    [InlineData("AB3$FGHIJKLMNOPQRSTU", "has no lower case letter")]
    public void What_the_system_refuses_is_an_error(string password, string message) =>
        Assert.Equal([new PasswordFault(Severity.Error, message)], PasswordPolicy.Check(password));

    [Theory]
    [InlineData("Ab3$fghijklmnopqrstuvwxyzabcdefghijklmnop", "has more than 40 characters, which S/4HANA Cloud may refuse")]
    [InlineData("!b3$Fghijklmnopqrstu", "begins with '!' or '?', which S/4HANA Cloud may refuse")]
    [InlineData("?b3$Fghijklmnopqrstu", "begins with '!' or '?', which S/4HANA Cloud may refuse")]
    [InlineData("AAAb3$fghijklmnopqrs", "begins with three equal characters, which S/4HANA Cloud may refuse")]
    [InlineData("Ab3,fghijklmnopqrstu", "has a comma, which Identity Provisioning refuses")]
    public void What_may_be_refused_is_a_warning(string password, string message) =>
        Assert.Equal([new PasswordFault(Severity.Warning, message)], PasswordPolicy.Check(password));

    [Theory]
    [InlineData("Ab3$fghijklmnopqrstuvwxyzabcdefghijklmno")]
    [InlineData("AAb3$fghijklmnopqrst")]
    [InlineData("A!?b3$fghijklmnopqrs")]
    public void Near_misses_are_right(string password) => Assert.Empty(PasswordPolicy.Check(password));

    [Fact]
    public void Characters_in_an_array_are_checked_alike() => Assert.Equal(PasswordPolicy.Check("short"), PasswordPolicy.Check("short".ToCharArray()));

    [Fact]
    public void Empty_password_has_every_error_and_no_warning() => Assert.Equal(5, PasswordPolicy.Check("").Count(fault => fault.Severity == Severity.Error));

    [Fact]
    public void Nothing_of_the_password_is_in_what_is_returned() =>
        Assert.All(PasswordPolicy.Check("hunter2"), fault => Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal));

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => PasswordPolicy.Check(null!));
}
