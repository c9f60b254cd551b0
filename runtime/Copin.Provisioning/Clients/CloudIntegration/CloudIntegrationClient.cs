using Copin.Provisioning.Http;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>Cloud Integration (SAP Integration Suite): OData V2 API below <c>/api/v1</c>.</summary>
/// <remarks>
/// Needs a service key of "Process Integration Runtime", plan <c>api</c>: its <c>oauth.url</c> is the connection's address, its
/// <c>oauth.tokenurl</c>, <c>clientid</c> and <c>clientsecret</c> the credentials. Source: SAP-docs/btp-integration-suite,
/// "OData API"; SAP/jenkins-library, <c>pkg/cpi</c>.
/// </remarks>
/// <param name="connection">The tenant's API.</param>
public sealed class CloudIntegrationClient(SapConnection connection)
{
    /// <summary>User credentials among the security material.</summary>
    public UserCredentialApi UserCredentials { get; } = new(connection);

    /// <summary>OAuth2 client credentials among the security material.</summary>
    public OAuth2ClientCredentialApi OAuth2ClientCredentials { get; } = new(connection);

    /// <summary>Secure parameters among the security material.</summary>
    public SecureParameterApi SecureParameters { get; } = new(connection);

    /// <summary>Integration packages of the workspace, and their copies from Discover.</summary>
    public IntegrationPackageApi Packages { get; } = new(connection);

    /// <summary>Integration flows at design time.</summary>
    public IntegrationArtifactApi Artifacts { get; } = new(connection);

    /// <summary>Externalised parameters of integration flows.</summary>
    public ConfigurationApi Configurations { get; } = new(connection);

    /// <summary>Deployment of integration flows.</summary>
    public DeploymentApi Deployments { get; } = new(connection);

    /// <summary>Deployed integration flows.</summary>
    public RuntimeArtifactApi RuntimeArtifacts { get; } = new(connection);

    /// <summary>Addresses of deployed integration flows.</summary>
    public ServiceEndpointApi Endpoints { get; } = new(connection);

    /// <summary>Message processing logs.</summary>
    public MessageProcessingLogApi MessageLogs { get; } = new(connection);
}
