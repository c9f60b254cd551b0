namespace Copin.Model;

/// <summary>A landscape's whole connections from Identity Provisioning to S/4HANA Cloud.</summary>
internal static class ProvisioningConnections
{
    /// <summary>
    /// The proxy systems with a connection of their own, and the destinations of the others; not what a proxy system only sets over its destination, and none whose
    /// authentication or proxy type is not (yet) a constant, which the compiler speaks of.
    /// </summary>
    public static IEnumerable<(Resource Resource, IProvisioningConnection Connection)> In(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
            if (resource is IProvisioningConnection connection and not ProxySystem { Destination: not null } && !IsHalfTyped(resource))
                yield return (resource, connection);
    }

    private static bool IsHalfTyped(Resource resource) =>
        resource.Declaration.Attributes[resource.Place.Attribute] is var main && (IsUnknown(main["ProxyType"]) || IsUnknown(main["Authentication"]));

    private static bool IsUnknown(ArgumentDeclaration? argument) => argument is { Value.Kind: ArgumentKind.Unknown };
}
