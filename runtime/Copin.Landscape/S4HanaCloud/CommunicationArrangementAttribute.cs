namespace Copin;

/// <summary>
/// A communication arrangement of S/4HANA Cloud: opens a communication scenario to a communication system. Saving it activates it and grants the scenario's
/// authorisations to the inbound user. App <em>Communication Arrangements</em>.
/// </summary>
/// <typeparam name="TSystem">The communication system.</typeparam>
/// <param name="scenario">The communication scenario's ID: a constant of <see cref="CommunicationScenarios"/>, or a scenario of your own (<c>Y…</c>, <c>Z…</c>, <c>/NAMESPACE/…</c>).</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CommunicationArrangementAttribute<TSystem>(string scenario) : ResourceAttribute
{
    /// <summary>The communication scenario's ID.</summary>
    public string Scenario { get; } = scenario;

    /// <summary>The arrangement's name; the scenario's ID where it is left out, as the app proposes.</summary>
    public string? Name { get; set; }
}

/// <summary>
/// The same communication arrangement, made from SAP BTP through a registered system instead of in S/4HANA Cloud: by a service instance of <c>s4-hana-cloud</c>, plan
/// <c>api-access</c>. The rest of the declaration stays. The communication user's name and password are then the service's choice and come from the instance's binding;
/// the communication system describes the called side.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties".</remarks>
/// <typeparam name="TSystem">The communication system. Each instance makes a system and a user of its own, so it has no other arrangement.</typeparam>
/// <typeparam name="TRegisteredSystem">The registered system in which the arrangement is made.</typeparam>
/// <param name="scenario">The communication scenario's ID: a constant of <see cref="CommunicationScenarios"/>, or a scenario of your own (<c>Y…</c>, <c>Z…</c>, <c>/NAMESPACE/…</c>).</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CommunicationArrangementAttribute<TSystem, TRegisteredSystem>(string scenario) : ResourceAttribute
{
    /// <summary>The communication scenario's ID.</summary>
    public string Scenario { get; } = scenario;

    /// <summary>The arrangement's name: 1 to 80 letters, digits, hyphens and underscores; the scenario's ID where it is left out.</summary>
    public string? Name { get; set; }

    /// <summary>The service instance's name, and of the destination that is made for inbound services: 1 to 100 characters; the arrangement's name where it is left out.</summary>
    public string? Instance { get; set; }

    /// <summary>The parameter that holds the subaccount, as <c>"{Subaccount}"</c>. Needed only where the landscape has more than one.</summary>
    public string? Subaccount { get; set; }
}

/// <summary>Sets an outbound service of an arrangement; services that are not named stay as the scenario delivers them.</summary>
/// <param name="id">The service's technical name, such as <c>DEBMAS_IDOC</c>; may be left out for <see cref="Name"/> where the arrangement is made from SAP BTP.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OutboundServiceAttribute(string? id = null) : ResourceDetailAttribute
{
    /// <summary>The service's technical name.</summary>
    public string? Id { get; } = id;

    /// <summary>The service's name, letter for letter as the app <em>Communication Arrangements</em> shows it.</summary>
    public string? Name { get; set; }

    /// <summary>Whether the service is switched on.</summary>
    public bool Active { get; set; } = true;

    /// <summary>The path at the partner.</summary>
    public string? Path { get; set; }
}
