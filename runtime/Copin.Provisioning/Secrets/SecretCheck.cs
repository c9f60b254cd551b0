using System.Globalization;
using System.Security.Cryptography;

namespace Copin.Provisioning.Secrets;

/// <summary>A salted check value of a secret: enough to notice that it changed, too short to find it out.</summary>
/// <remarks>
/// 16 bits of PBKDF2: whoever tries passwords against it is left with one candidate in 65,536, so that any list of guesses keeps thousands of equally
/// good ones. A changed secret is overlooked once in 65,536 times.
/// </remarks>
internal static class SecretCheck
{
    private const string Scheme = "pbkdf2";
    private const int Iterations = 10_000;
    private const int SaltLength = 12;
    private const int CheckLength = 2;

    /// <summary>The check value of a secret under a new random salt.</summary>
    public static string Of(string secret)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        return $"{Scheme}:{Convert.ToHexStringLower(salt)}:{Convert.ToHexStringLower(Derive(secret, salt))}";
    }

    /// <summary>Whether a check value was made of this secret, as far as 16 bits tell.</summary>
    public static bool Matches(string? check, string secret)
    {
        if (check?.Split(':') is not [Scheme, var salt, var value] || salt.Length != 2 * SaltLength || value.Length != 2 * CheckLength || !IsHex(salt) || !IsHex(value))
            return false;
        return CryptographicOperations.FixedTimeEquals(Derive(secret, Convert.FromHexString(salt)), Convert.FromHexString(value));
    }

    private static byte[] Derive(string secret, byte[] salt) => Rfc2898DeriveBytes.Pbkdf2(secret, salt, Iterations, HashAlgorithmName.SHA256, CheckLength);

    private static bool IsHex(string text) => text.All(character => int.TryParse([character], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _));
}
