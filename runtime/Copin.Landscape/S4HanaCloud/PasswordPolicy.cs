using Copin.Rules;

namespace Copin;

/// <summary>What is wrong with a password. It holds nothing of the password.</summary>
/// <param name="Severity">An error where S/4HANA Cloud refuses the password; a warning where that is doubtful, or another system refuses it.</param>
/// <param name="Message">What is wrong, as the rest of a sentence that begins with "the password".</param>
public sealed record PasswordFault(Severity Severity, string Message);

/// <summary>What S/4HANA Cloud demands of a communication user's password.</summary>
/// <remarks>
/// Length and special character: SAP Help Portal, "How to Create Communication Users". Digits, upper and lower case: the guide for
/// Identity Provisioning and SAP Identity Management, SAP Community, 2018. The upper limit and the first characters: SAP NetWeaver, "Password Rules", of which nobody says that they hold for
/// communication users, so they are doubtful only. The comma: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition".
/// </remarks>
public static class PasswordPolicy
{
    /// <summary>The least number of characters.</summary>
    public const int MinimumLength = 20;

    /// <summary>The number of characters above which a password may be refused.</summary>
    public const int MaximumLength = 40;

    /// <summary>Checks a password. Nothing of it is kept, and nothing of it is in what is returned.</summary>
    /// <param name="password">The characters: a string, an array, or whatever else holds them.</param>
    /// <returns>The faults, errors first; empty where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="password"/> is null.</exception>
    public static IReadOnlyList<PasswordFault> Check(IEnumerable<char> password)
    {
        if (password is null)
            throw new ArgumentNullException(nameof(password));
        var length = 0;
        bool digit = false, upper = false, lower = false, special = false, comma = false, badStart = false, startsAlike = true;
        var first = '\0';
        foreach (var character in password)
        {
            if (length == 0)
            {
                first = character;
                badStart = character is '!' or '?';
            }

            startsAlike &= length >= 3 || character == first;
            digit |= character is >= '0' and <= '9';
            upper |= char.IsUpper(character);
            lower |= char.IsLower(character);
            special |= !char.IsLetterOrDigit(character);
            comma |= character == ',';
            length++;
        }

        var faults = new List<PasswordFault>();
        Add(length < MinimumLength, Severity.Error, $"has fewer than {MinimumLength} characters");
        Add(!special, Severity.Error, "has no special character");
        Add(!digit, Severity.Error, "has no digit");
        Add(!upper, Severity.Error, "has no upper case letter");
        Add(!lower, Severity.Error, "has no lower case letter");
        Add(length > MaximumLength, Severity.Warning, $"has more than {MaximumLength} characters, which S/4HANA Cloud may refuse");
        Add(badStart, Severity.Warning, "begins with '!' or '?', which S/4HANA Cloud may refuse");
        Add(length >= 3 && startsAlike, Severity.Warning, "begins with three equal characters, which S/4HANA Cloud may refuse");
        Add(comma, Severity.Warning, "has a comma, which Identity Provisioning refuses");
        return faults;

        void Add(bool isFault, Severity severity, string message)
        {
            if (isFault)
                faults.Add(new PasswordFault(severity, message));
        }
    }
}
