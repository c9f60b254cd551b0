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
        new UserCredentialProvider(),
        new IntegrationPackageProvider(),
        new IntegrationFlowProvider(),
        new RegisteredSystemProvider(),
        new FormationProvider(),
        new SubaccountProvider(),
        new EntitlementProvider(),
        new EnvironmentInstanceProvider(),
        new SubscriptionProvider(),
        new ServiceInstanceProvider(),
        new ApiAccessProvider(),
        new MessagingProvider(),
        new ServiceKeyProvider(),
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

    private static readonly Dictionary<string, ResourceProvider> ByKind = All.ToDictionary(provider => provider.IdentityKind, StringComparer.Ordinal);

    /// <summary>The provider of a kind.</summary>
    /// <exception cref="ProvisioningException">There is none: the kind can be declared and not provisioned.</exception>
    public static ResourceProvider Of(ResourceKind kind) => Find(kind.Attribute) ?? throw new ProvisioningException($"A {kind.Title} cannot be provisioned yet.");

    /// <summary>The provider of a kind by its attribute's name; null where there is none.</summary>
    public static ResourceProvider? Find(string kind) => ByKind.GetValueOrDefault(kind);
}
