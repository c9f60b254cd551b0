using System.Buffers.Text;
using System.Security.Cryptography;

namespace Copin.Sandbox.Http;

/// <summary>Random values of the landscape: tokens, sessions, generated secrets.</summary>
internal static class Secrets
{
    public static string RandomText(int bytes) => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(bytes));

    /// <summary>A password that satisfies S/4HANA Cloud: at least 20 characters with all four classes.</summary>
    public static string RandomPassword() => "Aa1#" + RandomText(24);
}
