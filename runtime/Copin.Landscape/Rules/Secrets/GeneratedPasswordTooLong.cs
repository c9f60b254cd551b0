using Copin.Model;

namespace Copin.Rules;

/// <summary>A generated password is not longer than what an ABAP system surely takes.</summary>
/// <remarks>Source: <see cref="PasswordPolicy"/>; nobody says that the limit holds for communication users, so it is doubtful only.</remarks>
internal sealed class GeneratedPasswordTooLong() : Rule(
    "COPIN7008", Severity.Warning, "Generated password may be too long",
    "S/4HANA Cloud may refuse a password of more than {1} characters, and this one has {0}; write a length from {2} to {1}")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from password in GeneratedPasswords.Of(landscape)
        where password.Length > PasswordPolicy.MaximumLength
        select At(password.LengthPlace, password.Length, PasswordPolicy.MaximumLength, PasswordPolicy.MinimumLength).WithReplacement("32");
}
