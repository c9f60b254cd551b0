namespace Copin.Provisioning.Secrets;

/// <summary>The rule for passwords of communication users, for values that exist only at run time.</summary>
internal static class CommunicationUserPassword
{
    private const int MinLength = 20;

    /// <summary>What S/4HANA Cloud has against a password, without a word of it; null where nothing.</summary>
    /// <remarks>Source: SAP-docs/btp-cloud-platform, "How to Create Communication Users".</remarks>
    public static string? Violation(string password)
    {
        if (password.Length < MinLength)
            return $"it has fewer than {MinLength} characters";
        if (!password.Any(char.IsAsciiDigit) || !password.Any(char.IsUpper) || !password.Any(char.IsLower) || password.All(char.IsLetterOrDigit))
            return "it needs digits, upper and lower case letters and a special character";
        return null;
    }
}
