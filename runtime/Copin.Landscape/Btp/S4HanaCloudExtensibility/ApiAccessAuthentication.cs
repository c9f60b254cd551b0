namespace Copin;

/// <summary>How a caller proves who it is at the inbound services of an arrangement that is made from SAP BTP.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>inboundAuthentication</c>.</remarks>
public enum ApiAccessInboundAuthentication
{
    /// <summary>No inbound services are called: nothing is sent.</summary>
    NotUsed,

    /// <summary><c>OAuth2SAMLBearerAssertion</c>. The trust certificate that is made for it expires after two years.</summary>
    OAuth2SamlBearerAssertion,

    /// <summary><c>BasicAuthentication</c>: user and password.</summary>
    Basic,

    /// <summary><c>ClientCertificateAuthentication</c>.</summary>
    ClientCertificate,
}

/// <summary>How S/4HANA Cloud proves who it is at the system that an arrangement made from SAP BTP calls.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties", <c>outboundAuthentication</c>.</remarks>
public enum ApiAccessOutboundAuthentication
{
    /// <summary>Nothing is called: nothing is sent.</summary>
    NotUsed,

    /// <summary><c>BasicAuthentication</c>: user and password.</summary>
    Basic,

    /// <summary><c>OAuth2ClientCredentials</c>.</summary>
    OAuth2ClientCredentials,

    /// <summary><c>NoAuthentication</c>.</summary>
    None,

    /// <summary><c>OAuth2mTLS</c>.</summary>
    OAuth2Mtls,

    /// <summary><c>ClientCertificateAuthentication</c>.</summary>
    ClientCertificate,
}
