using Copin.Model;

namespace Copin.Rules;

/// <summary>A generated password is as long as S/4HANA Cloud demands.</summary>
/// <remarks>Source: <see cref="PasswordPolicy"/>.</remarks>
internal sealed class GeneratedPasswordTooShort() : Rule(
    "COPIN7005", Severity.Error, "Generated password is too short",
    "S/4HANA Cloud refuses passwords of fewer than {1} characters, so {0} is too short; write a length from {1} to {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape) =>
        from password in GeneratedPasswords.Of(landscape)
        where password.Length < PasswordPolicy.MinimumLength
        select At(password.LengthPlace, password.Length, PasswordPolicy.MinimumLength, PasswordPolicy.MaximumLength).WithReplacement("32");
}
