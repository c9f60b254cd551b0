namespace Copin.Model;

/// <summary>Cloud Integration's words for the settings of an OAuth2 client credential.</summary>
/// <remarks>
/// Sources: SAP Business Accelerator Hub, API "Security Content" (<c>ClientAuthentication</c>, <c>ScopeContentType</c>, <c>SendAsPartOf</c>); SAP-docs/btp-integration-suite,
/// "Deploying an OAuth2 Client Credentials Artifact", for custom parameters in the header, which the API's description does not name.
/// </remarks>
public static class OAuth2Spelling
{
    /// <summary>The value of <c>ClientAuthentication</c>.</summary>
    public static string Of(OAuth2ClientAuthentication authentication) => authentication == OAuth2ClientAuthentication.Header ? "header" : "body";

    /// <summary>The value of <c>ScopeContentType</c>.</summary>
    public static string Of(OAuth2ScopeContentType type) => type == OAuth2ScopeContentType.Json ? "json" : "urlencoded";

    /// <summary>The value of <c>SendAsPartOf</c>.</summary>
    public static string Of(OAuth2RequestPart part) => part switch
    {
        OAuth2RequestPart.Header => "header",
        OAuth2RequestPart.Url => "url",
        _ => "body",
    };
}
