namespace Copin.Model;

/// <summary>A type that a landscape's parameter may have.</summary>
/// <param name="FullName">Its full name, or the C# keyword.</param>
/// <param name="Title">What it is, for messages.</param>
/// <param name="Members">The members that texts may name behind a dot.</param>
public sealed record ParameterType(string FullName, string Title, EquatableArray<string> Members)
{
    /// <summary>The system whose tenant it holds.</summary>
    public SapSystem System { get; init; }

    /// <summary>Whether a text may name it without a member.</summary>
    public bool HasText { get; init; }

    /// <summary>Whether it is a secret.</summary>
    public bool IsSecret { get; init; }
}

/// <summary>The table of all parameter types.</summary>
public static class ParameterTypes
{
    /// <summary>Every type.</summary>
    public static EquatableArray<ParameterType> All { get; } = new[]
    {
        new ParameterType("Copin.S4HanaCloudTenant", "SAP S/4HANA Cloud tenant", new[] { "ApiHost", "UiHost", "ApiUrl", "UiUrl" }) { System = SapSystem.S4HanaCloud },
        new ParameterType("Copin.CloudIntegrationTenant", "Cloud Integration tenant", new[] { "Url", "Host" }) { System = SapSystem.CloudIntegration },
        new ParameterType("Copin.BtpSubaccount", "SAP BTP subaccount", new[] { "Subdomain", "Id", "Region" }) { System = SapSystem.Btp },
        new ParameterType("Copin.GlobalAccount", "SAP BTP global account", new[] { "Subdomain" }) { System = SapSystem.GlobalAccount },
        new ParameterType("Copin.IdentityProvisioningTenant", "Identity Provisioning tenant", new[] { "Host", "Url", "TokenUrl", "ProxyUrl" }) { System = SapSystem.IdentityProvisioning },
        new ParameterType("Copin.IdentityManagementSystem", "Identity Management system", new[] { "Host", "Url" }) { System = SapSystem.IdentityManagement },
        new ParameterType("Copin.Secret", "secret", EquatableArray<string>.Empty) { IsSecret = true },
        new ParameterType("string", "text", EquatableArray<string>.Empty) { HasText = true },
        new ParameterType("int", "whole number", EquatableArray<string>.Empty) { HasText = true },
        new ParameterType("System.Uri", "address", EquatableArray<string>.Empty) { HasText = true },
        new ParameterType("System.Guid", "GUID", EquatableArray<string>.Empty) { HasText = true },
    };

    /// <summary>The type of that full name; null where a landscape cannot have it.</summary>
    public static ParameterType? Find(string fullName)
    {
        foreach (var type in All)
            if (string.Equals(type.FullName, fullName, StringComparison.Ordinal))
                return type;
        return null;
    }

    /// <summary>The type that holds tenants of a system; null for <see cref="SapSystem.None"/>.</summary>
    public static ParameterType? TenantOf(SapSystem system)
    {
        foreach (var type in All)
            if (type.System == system && system != SapSystem.None)
                return type;
        return null;
    }
}
