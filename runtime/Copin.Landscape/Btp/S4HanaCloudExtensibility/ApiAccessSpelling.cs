namespace Copin.Model;

/// <summary>The service's words for authentications.</summary>
public static class ApiAccessSpelling
{
    /// <summary>The value of <c>inboundAuthentication</c>; null where none is sent.</summary>
    public static string? Of(ApiAccessInboundAuthentication authentication) => authentication switch
    {
        ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion => "OAuth2SAMLBearerAssertion",
        ApiAccessInboundAuthentication.Basic => "BasicAuthentication",
        ApiAccessInboundAuthentication.ClientCertificate => "ClientCertificateAuthentication",
        _ => null,
    };

    /// <summary>The value of <c>outboundAuthentication</c>; null where none is sent.</summary>
    public static string? Of(ApiAccessOutboundAuthentication authentication) => authentication switch
    {
        ApiAccessOutboundAuthentication.Basic => "BasicAuthentication",
        ApiAccessOutboundAuthentication.OAuth2ClientCredentials => "OAuth2ClientCredentials",
        ApiAccessOutboundAuthentication.None => "NoAuthentication",
        ApiAccessOutboundAuthentication.OAuth2Mtls => "OAuth2mTLS",
        ApiAccessOutboundAuthentication.ClientCertificate => "ClientCertificateAuthentication",
        _ => null,
    };

    /// <summary>The method that a value of <c>inboundAuthentication</c> stands for, letter for letter; null where it is none.</summary>
    public static ApiAccessInboundAuthentication? ReadInbound(string? value) => Read<ApiAccessInboundAuthentication>(value, Of);

    /// <summary>The method that a value of <c>outboundAuthentication</c> stands for, letter for letter; null where it is none.</summary>
    public static ApiAccessOutboundAuthentication? ReadOutbound(string? value) => Read<ApiAccessOutboundAuthentication>(value, Of);

    /// <summary>The same method in the words of communication systems; null where <c>s4-hana-cloud</c> has no such method.</summary>
    public static ApiAccessInboundAuthentication? From(InboundAuthentication authentication) => authentication switch
    {
        InboundAuthentication.Basic => ApiAccessInboundAuthentication.Basic,
        InboundAuthentication.X509 => ApiAccessInboundAuthentication.ClientCertificate,
        InboundAuthentication.OAuth2 => ApiAccessInboundAuthentication.OAuth2SamlBearerAssertion,
        _ => null,
    };

    /// <summary>The same method in the words of communication systems.</summary>
    public static ApiAccessOutboundAuthentication From(OutboundAuthentication authentication) => authentication switch
    {
        OutboundAuthentication.Basic => ApiAccessOutboundAuthentication.Basic,
        OutboundAuthentication.X509 => ApiAccessOutboundAuthentication.ClientCertificate,
        OutboundAuthentication.OAuth2 => ApiAccessOutboundAuthentication.OAuth2ClientCredentials,
        OutboundAuthentication.OAuth2Mtls => ApiAccessOutboundAuthentication.OAuth2Mtls,
        _ => ApiAccessOutboundAuthentication.None,
    };

    private static T? Read<T>(string? value, Func<T, string?> spelling) where T : struct, Enum
    {
        foreach (T method in Enum.GetValues(typeof(T)))
            if (value is not null && string.Equals(spelling(method), value, StringComparison.Ordinal))
                return method;
        return null;
    }
}
