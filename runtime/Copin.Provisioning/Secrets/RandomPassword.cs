using System.Security.Cryptography;

namespace Copin.Provisioning.Secrets;

/// <summary>Passwords that nobody knows, of the form that S/4HANA Cloud wants of communication users.</summary>
/// <remarks>
/// 20 to 40 characters with digits, upper and lower case letters and a special character; first character a letter and no three equal ones in front, as the ABAP
/// kernel asks. Only special characters that need no escaping in JSON, XML and shells. Source: SAP-docs/btp-cloud-platform, "How to Create Communication Users".
/// </remarks>
internal static class RandomPassword
{
    public const int DefaultLength = 32;

    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Lower = "abcdefghijkmnopqrstuvwxyz";
    private const string Digits = "23456789";
    private const string Special = "-_.~";

    /// <summary>A password of that many characters, kept within 20 to 40.</summary>
    public static string Create(int length = DefaultLength)
    {
        var characters = new char[Math.Clamp(length, 20, 40)];
        do
        {
            RandomNumberGenerator.GetItems(Upper + Lower + Digits + Special, characters);
        }
        while (!IsGood(characters));
        return new string(characters);
    }

    private static bool IsGood(ReadOnlySpan<char> characters) =>
        char.IsAsciiLetter(characters[0])
        && !(characters[0] == characters[1] && characters[1] == characters[2])
        && characters.ContainsAny(Upper) && characters.ContainsAny(Lower) && characters.ContainsAny(Digits) && characters.ContainsAny(Special);
}
