namespace Copin.Model;

/// <summary>The table of all kinds of resource. A new kind is new files and one line here.</summary>
public static class ResourceKinds
{
    /// <summary>Every kind.</summary>
    public static EquatableArray<ResourceKind> All { get; } = new[]
    {
        CommunicationUser.ResourceKind,
        CommunicationSystem.ResourceKind,
        CommunicationArrangement.ResourceKind,
        UserCredential.ResourceKind,
        OAuth2ClientCredential.ResourceKind,
        SecureParameter.ResourceKind,
        IntegrationPackage.ResourceKind,
        IntegrationFlow.ResourceKind,
        RegisteredSystem.ResourceKind,
        Formation.ResourceKind,
        Subaccount.ResourceKind,
        Entitlement.ResourceKind,
        EnvironmentInstance.ResourceKind,
        Subscription.ResourceKind,
        ServiceInstance.ResourceKind,
        ApiAccess.ResourceKind,
        Messaging.ResourceKind,
        ServiceKey.ResourceKind,
        RoleAssignment.ResourceKind,
        Destination.ResourceKind,
        OAuthClient.ResourceKind,
        ApplicationRole.ResourceKind,
        SystemAdministrator.ResourceKind,
        NeoDestination.ResourceKind,
        ProxySystem.ResourceKind,
        IdmRepository.ResourceKind,
        InitialLoad.ResourceKind,
        BusinessPartnerSynchronization.ResourceKind,
        HcmExport.ResourceKind,
        ManualStep.ResourceKind,
    };

    /// <summary>Attributes that may stand on a resource of any kind.</summary>
    public static EquatableArray<string> CommonDetails { get; } = new[] { "After", "Step" };

    private static readonly Dictionary<string, ResourceKind> ByAttribute = All.ToDictionary(kind => kind.Attribute, StringComparer.Ordinal);

    /// <summary>The kind that an attribute declares; null where it declares none.</summary>
    /// <param name="attribute">The attribute's name without the suffix.</param>
    public static ResourceKind? Find(string attribute) => ByAttribute.TryGetValue(attribute, out var kind) ? kind : null;
}
