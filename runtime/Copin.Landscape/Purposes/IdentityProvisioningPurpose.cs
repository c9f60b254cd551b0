namespace Copin.Model;

/// <summary>A proxy system of Identity Provisioning: its connector version decides by which scenarios S/4HANA Cloud serves it.</summary>
/// <remarks>
/// Sources: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system); for the old type SAP Community, "S/4HANA Cloud with Identity
/// Provisioning and Identity Management".
/// </remarks>
public sealed class IdentityProvisioningPurpose : Purpose
{
    private readonly Func<ProxySystem, bool> _isMeant;
    private readonly EquatableArray<string>[] _scenarios;

    private IdentityProvisioningPurpose(string title, Func<ProxySystem, bool> isMeant, params EquatableArray<string>[] scenarios) : base(title)
    {
        _isMeant = isMeant;
        _scenarios = scenarios;
    }

    /// <summary>Connector version 1: SOAP, by SAP Cloud Identity Provisioning Integration.</summary>
    public static Purpose Version1 { get; } = new IdentityProvisioningPurpose(
        "a proxy system of connector version 1", system => system is { ConnectorVersion: 1, IsLegacy: false }, new[] { CommunicationScenarios.SAP_COM_0193 });

    /// <summary>Connector version 3: SCIM, by System for Cross-domain Identity Management Integration.</summary>
    public static Purpose Version3 { get; } = new IdentityProvisioningPurpose(
        "a proxy system of connector version 3", system => system.ConnectorVersion == 3, new[] { CommunicationScenarios.SAP_COM_0465 });

    /// <summary>The type of 2018: users by one scenario, roles by another, both of which today's scenario for connector version 1 supersedes.</summary>
    public static Purpose Legacy { get; } = new IdentityProvisioningPurpose(
        "a proxy system of the old type",
        system => system is { ConnectorVersion: 1, IsLegacy: true },
        new[] { CommunicationScenarios.SAP_COM_0093, CommunicationScenarios.SAP_COM_0193 },
        new[] { CommunicationScenarios.SAP_COM_0066, CommunicationScenarios.SAP_COM_0193 });

    /// <summary>The scenarios of <see cref="Legacy"/> that have a successor.</summary>
    public static bool IsSuperseded(string scenario) => scenario is CommunicationScenarios.SAP_COM_0093 or CommunicationScenarios.SAP_COM_0066;

    /// <summary>The scenario that a proxy system of today's type needs; null where its connector version is not known.</summary>
    public static string? ScenarioOf(ProxySystem system) => system.ConnectorVersion switch
    {
        1 => CommunicationScenarios.SAP_COM_0193,
        3 => CommunicationScenarios.SAP_COM_0465,
        _ => null,
    };

    /// <summary>The proxy systems that log on with a communication user of the landscape, once for each scenario that they need.</summary>
    public override IEnumerable<PurposeUse> UsesIn(Landscape landscape)
    {
        foreach (var system in landscape.All<ProxySystem>())
            if (_isMeant(system) && system.UserIn(landscape) is { } user)
                foreach (var scenarios in _scenarios)
                    yield return new PurposeUse(system, user, system.ConnectionIn(landscape).User.Place, scenarios);
    }
}
