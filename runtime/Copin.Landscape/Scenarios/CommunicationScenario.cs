namespace Copin;

/// <summary>A communication scenario that SAP delivers, with what public sources state about it.</summary>
/// <remarks>
/// Immutable. There is one instance for each ID, to be had from <see cref="ScenarioCatalog"/>, or of a catalog that the user keeps; two are equal when their IDs are.
/// What is not stated is unknown, never denied: an empty list or <see cref="ScenarioAuthentication.None"/> proves nothing.
/// </remarks>
public sealed record CommunicationScenario
{
    private readonly int _index;
    private readonly string? _catalog;

    internal CommunicationScenario(
        int index,
        string id,
        string? title,
        ScenarioDirection direction,
        IReadOnlyList<string> inboundServices,
        IReadOnlyList<string> outboundServices,
        string? exampleInterface,
        ScenarioAuthentication inboundAuthentication,
        ScenarioAuthentication outboundAuthentication,
        ScenarioConfidence confidence,
        ScenarioFact fact)
    {
        _index = index;
        Id = id;
        Title = title;
        Direction = direction;
        InboundServices = inboundServices;
        OutboundServices = outboundServices;
        ExampleInterface = exampleInterface;
        InboundAuthentication = inboundAuthentication;
        OutboundAuthentication = outboundAuthentication;
        Confidence = confidence;
        NeedsOutboundUser = fact.NeedsOutboundUser;
        OnePerTenant = fact.OnePerTenant;
        IsDeprecated = fact.IsDeprecated;
        UnsupportedInboundAuthentication = fact.UnsupportedInboundAuthentication;
        Successors = fact.Successors;
    }

    /// <summary>A scenario of a catalog that the user keeps.</summary>
    internal CommunicationScenario(
        string id,
        string? title,
        ScenarioDirection direction,
        ScenarioAuthentication inboundAuthentication,
        ScenarioAuthentication outboundAuthentication,
        ScenarioAuthentication unsupportedInboundAuthentication,
        bool needsOutboundUser,
        string catalog)
        : this(
            -1, id, title, direction, [], [], null, inboundAuthentication, outboundAuthentication, ScenarioConfidence.Community,
            new ScenarioFact(catalog, needsOutboundUser, unsupportedInboundAuthentication: unsupportedInboundAuthentication)) => _catalog = catalog;

    /// <summary>The ID: <c>SAP_COM_</c> and four digits or capital letters.</summary>
    public string Id { get; }

    /// <summary>The title as SAP's newest source prints it; <see langword="null"/> when SAP publishes the ID but no source states a title.</summary>
    public string? Title { get; }

    /// <summary>Which side calls, as far as the known services tell.</summary>
    public ScenarioDirection Direction { get; }

    /// <summary>Technical names of inbound services; not complete.</summary>
    public IReadOnlyList<string> InboundServices { get; }

    /// <summary>Technical names, of a few services titles, of outbound services; not complete.</summary>
    public IReadOnlyList<string> OutboundServices { get; }

    /// <summary>One interface that SAP lists under an ID without title, such as <c>API_CASECURITYDEPOSIT_G4BA</c>; otherwise <see langword="null"/>.</summary>
    public string? ExampleInterface { get; }

    /// <summary>Inbound methods that a source shows to work; never a full list.</summary>
    public ScenarioAuthentication InboundAuthentication { get; }

    /// <summary>Outbound methods that a source shows to work; never a full list.</summary>
    public ScenarioAuthentication OutboundAuthentication { get; }

    /// <summary>Inbound methods that a source shows to be refused (S/4HANA Cloud answers CM_APS_CA/037); others may be refused as well.</summary>
    public ScenarioAuthentication UnsupportedInboundAuthentication { get; }

    /// <summary>Deprecation, other titles and the like, as sentences; <see langword="null"/> when there is nothing to add.</summary>
    public string? Notes => _catalog is null ? ScenarioCatalog.Provenance.Notes(_index) : null;

    /// <summary>Where the entry was read: repository and path, or page.</summary>
    public string Source => _catalog ?? ScenarioCatalog.Provenance.Source(_index);

    /// <summary>How sure the entry is.</summary>
    public ScenarioConfidence Confidence { get; }

    /// <summary>
    /// Whether the communication system needs a user for outbound communication even when nothing is sent: S/4HANA Cloud refuses the
    /// arrangement otherwise (CM_APS_CA/010). A scenario that does send needs one whatever this says.
    /// </summary>
    public bool NeedsOutboundUser { get; }

    /// <summary>Whether SAP allows one arrangement of this scenario in a tenant only.</summary>
    public bool OnePerTenant { get; }

    /// <summary>Whether SAP calls the scenario deprecated or obsolete.</summary>
    public bool IsDeprecated { get; }

    /// <summary>IDs of the scenarios that SAP's current documents use instead, the first choice first; empty when none is known.</summary>
    public IReadOnlyList<string> Successors { get; }

    /// <summary>The first choice of <see cref="Successors"/>; <see langword="null"/> when none is known.</summary>
    public string? Successor => Successors.Count > 0 ? Successors[0] : null;

    /// <summary>Whether at least one inbound service is known, or the user's catalog says that the partner calls.</summary>
    public bool HasInboundServices => InboundServices.Count > 0 || (_catalog is not null && Direction is ScenarioDirection.Inbound or ScenarioDirection.Both);

    /// <summary>Whether at least one outbound service is known, or the user's catalog says that the tenant calls.</summary>
    public bool HasOutboundServices => OutboundServices.Count > 0 || (_catalog is not null && Direction is ScenarioDirection.Outbound or ScenarioDirection.Both);

    /// <summary>Whether both have the same ID.</summary>
    /// <param name="other">The other scenario.</param>
    public bool Equals(CommunicationScenario? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>The ID and, where known, the title: <c>SAP_COM_0308 "Enterprise Project Integration"</c>.</summary>
    public override string ToString() => Title is null ? Id : $"{Id} \"{Title}\"";
}
