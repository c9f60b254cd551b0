using System.Text;

namespace Copin.Model;

/// <summary>The form of communication user names.</summary>
/// <remarks>
/// No document lists the characters that are allowed. Identity Provisioning splits user and password at commas and therefore forbids them (SAP-docs/btp-cloud-identity-services,
/// "SAP S/4HANA Cloud Public Edition"); names in SAP's documents and samples consist of capital letters, digits, underscores, dots and hyphens.
/// </remarks>
public static class CommunicationUserName
{
    /// <summary>Whether SAP's own names have such characters.</summary>
    public static bool IsUsual(char character) => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' or '-';

    /// <summary>The name in capital letters, with an underscore for each character that SAP's names do not have.</summary>
    public static string ToUsual(string name)
    {
        var usual = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            var upper = character is >= 'a' and <= 'z' ? (char)(character - 'a' + 'A') : character;
            usual.Append(IsUsual(upper) ? upper : '_');
        }

        return usual.ToString();
    }
}
