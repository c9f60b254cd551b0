namespace Copin.Provisioning.Resources;

/// <summary>How communication management spells authentication methods.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication System (Read and Write) Integration".</remarks>
internal static class AuthenticationSpelling
{
    public static string Of(InboundAuthentication method) => method switch
    {
        InboundAuthentication.X509 => "x509",
        InboundAuthentication.OAuth2 => "oauth2",
        InboundAuthentication.OAuth2Mtls => "oauth2_mtls",
        InboundAuthentication.None => "none",
        _ => "basic",
    };

    public static string Of(OutboundAuthentication method) => method switch
    {
        OutboundAuthentication.X509 => "x509",
        OutboundAuthentication.OAuth2 => "oauth2",
        OutboundAuthentication.OAuth2Mtls => "oauth2_mtls",
        OutboundAuthentication.None => "none",
        _ => "basic",
    };
}
