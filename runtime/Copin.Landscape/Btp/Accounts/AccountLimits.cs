namespace Copin.Model;

/// <summary>What the Accounts API and the system landscape accept, lengths in characters.</summary>
/// <remarks>Sources: SAP/terraform-provider-btp and SAP/crossplane-provider-btp, whose checks are those of SAP's OpenAPI files; SAP-docs/btp-cloud-platform.</remarks>
public static class AccountLimits
{
    /// <summary>A subaccount's display name.</summary>
    public const int DisplayName = 255;

    /// <summary>A subaccount's description.</summary>
    public const int Description = 255;

    /// <summary>A subdomain.</summary>
    public const int Subdomain = 63;

    /// <summary>How many labels a subaccount has at most, and how many values each of them.</summary>
    public const int Labels = 10;

    /// <summary>A label's key or value.</summary>
    public const int Label = 63;

    /// <summary>A formation's name.</summary>
    public const int FormationName = 128;

    /// <summary>Whether a text is a GUID of 32 hexadecimal digits with hyphens, as SAP BTP writes its IDs.</summary>
    public static bool IsGuid(string text) => Guid.TryParseExact(text, "D", out _);

    /// <summary>Whether a text is a subdomain: small letters, digits and inner hyphens, 1 to 63.</summary>
    public static bool IsSubdomain(string text) =>
        text.Length is > 0 and <= Subdomain && text.All(character => character is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && text[0] != '-' && text[text.Length - 1] != '-';

    /// <summary>
    /// Whether S/4HANA Cloud systems cannot be registered for a region: China (Shanghai) and the government clouds. Source: SAP-docs/btp-cloud-platform, "Register an SAP S/4HANA
    /// Cloud System in a Global Account in SAP BTP".
    /// </summary>
    /// <param name="region">The region's technical name.</param>
    public static bool LacksRegistration(string region) => region is "cn1" or "cn40" || region.IndexOf("gov", StringComparison.OrdinalIgnoreCase) >= 0;
}
