namespace Copin.Model;

/// <summary>What Cloud Integration accepts of security material, lengths in characters.</summary>
/// <remarks>Sources: SAP-docs/btp-integration-suite, "Deploying a User Credentials Artifact", "Deploying an OAuth2 Client Credentials Artifact", "Deploying a Secure Parameter Artifact".</remarks>
public static class SecurityMaterialLimits
{
    /// <summary>The password of a user credential.</summary>
    public const int Password = 255;

    /// <summary>How many custom parameters an OAuth2 client credential has at most.</summary>
    public const int CustomParameters = 20;

    /// <summary>The key or the value of a custom parameter.</summary>
    public const int CustomParameter = 1024;

    /// <summary>The value of a secure parameter, in the Cloud Foundry environment.</summary>
    public const int SecureParameter = 4096;

    /// <summary>Whether a custom parameter must not have that key: the parameters of OAuth itself.</summary>
    public static bool IsReserved(string key) => key is "client_id" or "client_secret" or "grant_type";
}
