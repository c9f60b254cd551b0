namespace Copin;

/// <summary>Methods of authentication, as communication scenarios support them.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, communication management (user name and password, SSL client certificate, OAuth 2.0).</remarks>
[Flags]
public enum ScenarioAuthentication
{
    /// <summary>No method is known.</summary>
    None = 0,

    /// <summary>User name and password.</summary>
    Basic = 1,

    /// <summary>SSL client certificate (X.509).</summary>
    ClientCertificate = 2,

    /// <summary>OAuth 2.0, whatever the grant.</summary>
    OAuth2 = 4,

    /// <summary>OAuth 2.0 with a SAML bearer assertion: the call runs as the business user. Contains <see cref="OAuth2"/>.</summary>
    OAuth2SamlBearer = 8 | OAuth2,
}
