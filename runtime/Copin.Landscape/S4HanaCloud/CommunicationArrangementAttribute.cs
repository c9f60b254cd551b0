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

/// <summary>Sets an outbound service of an arrangement; services that are not named stay as the scenario delivers them.</summary>
/// <param name="id">The service's technical name, such as <c>DEBMAS_IDOC</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class OutboundServiceAttribute(string id) : ResourceDetailAttribute
{
    /// <summary>The service's technical name.</summary>
    public string Id { get; } = id;

    /// <summary>Whether the service is switched on.</summary>
    public bool Active { get; set; } = true;

    /// <summary>The path at the partner.</summary>
    public string? Path { get; set; }
}
