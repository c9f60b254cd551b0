using Copin.Model;

namespace Copin.Provisioning.Resources;

/// <summary>The table of all providers: one line a kind.</summary>
internal static class ResourceProviders
{
    /// <summary>Every provider, in an order in which a kind comes after those it may need; removed in the reverse one.</summary>
    public static IReadOnlyList<ResourceProvider> All { get; } =
    [
        new CommunicationUserProvider(),
        new CommunicationSystemProvider(),
        new CommunicationArrangementProvider(),
        new RegisteredSystemProvider(),
        new FormationProvider(),
        new SubaccountProvider(),
        new EntitlementProvider(),
        new EnvironmentInstanceProvider(),
        new SubscriptionProvider(),
        new ServiceInstanceProvider(),
        new ApiAccessProvider(),
        new MessagingProvider(),
        new CommunicationSystemFromBtpProvider(),
        new CommunicationArrangementFromBtpProvider(),
        new CommunicationUserFromBtpProvider(),
        new ServiceKeyProvider(),
        new UserCredentialProvider(),
        new OAuth2ClientCredentialProvider(),
        new SecureParameterProvider(),
        new IntegrationPackageProvider(),
        new IntegrationFlowProvider(),
        new RoleAssignmentProvider(),
        new DestinationProvider(),
        new BusinessPartnerSynchronizationProvider(),
        new OAuthClientProvider(),
        new ApplicationRoleProvider(),
        new SystemAdministratorProvider(),
        new NeoDestinationProvider(),
        new ProxySystemProvider(),
        new HcmExportProvider(),
        new IdmRepositoryProvider(),
        new InitialLoadProvider(),
        new ManualStepProvider(),
    ];

    private static readonly Dictionary<(string Kind, bool IsFromBtp), ResourceProvider> ByKind = All.ToDictionary(provider => (provider.Kind.Attribute, provider.IsFromBtp));

    private static readonly Dictionary<string, ResourceProvider> ByIdentity =
        All.GroupBy(provider => provider.IdentityKind, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => kind.First(), StringComparer.Ordinal);

    /// <summary>The provider of a resource: that of its kind, or of what a service instance of SAP BTP makes.</summary>
    /// <exception cref="ProvisioningException">There is none: the kind can be declared and not provisioned.</exception>
    public static ResourceProvider Of(Resource resource, Landscape landscape) =>
        ByKind.GetValueOrDefault((resource.Kind.Attribute, landscape.IsMadeFromBtp(resource))) ?? throw new ProvisioningException($"A {resource.Kind.Title} cannot be provisioned yet.");

    /// <summary>The provider of a kind by its attribute's name; null where there is none.</summary>
    public static ResourceProvider? Find(string kind) => ByKind.GetValueOrDefault((kind, false));

    /// <summary>The provider of what the journal or a mark tells of; null where there is none.</summary>
    public static ResourceProvider? OfIdentity(string kind) => ByIdentity.GetValueOrDefault(kind);
}
