namespace Copin.Provisioning.Http.Pipeline;

/// <summary>Puts a connection's handlers together.</summary>
internal static class SapPipeline
{
    public static HttpMessageHandler Create(SapAuthentication authentication, HttpMessageHandler transport, SapConnectionOptions options)
    {
        var rejection = new RejectionMemory();
        var logonPages = new LogonPageHandler { InnerHandler = transport };
        DelegatingHandler credentials = authentication switch
        {
            BasicAuthentication basic => new BasicAuthenticationHandler(basic),
            OAuthClientCredentials client => new AccessTokenHandler(client, rejection, options),
            _ => throw new ArgumentException($"Unknown authentication: {authentication.GetType().Name}", nameof(authentication)),
        };
        credentials.InnerHandler = logonPages;
        var csrf = new CsrfHandler { InnerHandler = credentials };
        var gate = new LogonGateHandler(rejection) { InnerHandler = csrf };
        return new RetryHandler(options) { InnerHandler = gate };
    }
}
