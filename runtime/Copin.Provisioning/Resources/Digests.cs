using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Copin.Provisioning.Resources;

/// <summary>Digests of texts that are no secrets.</summary>
internal static class Digests
{
    private const int Length = 8;

    /// <summary>A digest of texts in their order: 16 hexadecimal digits.</summary>
    public static string Of(params IEnumerable<string> texts)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var text in texts)
        {
            // The lengths keep texts apart: "a", "bc" is another list than "ab", "c".
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            digest.AppendData(length);
            digest.AppendData(bytes);
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset().AsSpan(0, Length));
    }
}
