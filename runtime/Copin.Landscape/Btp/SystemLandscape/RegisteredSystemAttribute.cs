namespace Copin;

/// <summary>The types of system that the system landscape of a global account knows, in the cockpit's words.</summary>
public static class SystemTypes
{
    /// <summary>SAP S/4HANA Cloud Public Edition.</summary>
    public const string S4HanaCloud = "SAP S/4HANA Cloud";
}

/// <summary>
/// An S/4HANA Cloud system that is registered in a global account, so that its subaccounts can use service <c>s4-hana-cloud</c>. BTP cockpit, <em>System Landscape →
/// Systems</em>; S/4HANA Cloud, app <em>Maintain Extensions on SAP BTP</em>.
/// </summary>
/// <remarks>
/// Two people do it, as there is no public API: an administrator of the global account adds the system and gets the token; an administrator of the S/4HANA Cloud system
/// pastes it. Source: SAP-docs/btp-cloud-platform, "Register an SAP S/4HANA Cloud System in a Global Account in SAP BTP".
/// </remarks>
/// <param name="name">The system's name: printable ASCII characters, unique in the global account; best the system's ID.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RegisteredSystemAttribute(string name) : ResourceAttribute
{
    /// <summary>The system's name.</summary>
    public string Name { get; } = name;

    /// <summary>The type of system, one of <see cref="SystemTypes"/>.</summary>
    public string Type { get; set; } = SystemTypes.S4HanaCloud;

    /// <summary>
    /// The communication scenario group, one of <see cref="ScenarioGroups"/>: which scenarios may be used from SAP BTP. It is part of the token, so another group is another
    /// registration.
    /// </summary>
    public string ScenarioGroup { get; set; } = ScenarioGroups.AllCommunicationScenarios;

    /// <summary>The parameter that holds the S/4HANA Cloud tenant, as <c>"{S4}"</c>; needed only where the landscape has more than one.</summary>
    public string? S4HanaCloud { get; set; }

    /// <summary>
    /// A reference to a <see cref="Secret"/> that holds the integration token, where it is handed over that way. A token is valid for seven days and used once; it is needed
    /// only while the system is not registered.
    /// </summary>
    public string? Token { get; set; }
}
