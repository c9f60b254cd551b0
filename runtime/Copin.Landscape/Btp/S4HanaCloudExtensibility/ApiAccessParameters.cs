namespace Copin.Model;

/// <summary>
/// What a service instance of <c>s4-hana-cloud</c>, plan <c>api-access</c>, is made with, whether it is declared as such or is what a communication arrangement is made by.
/// The service's JSON, the exports and the rules go by it.
/// </summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Communication Arrangement JSON/YAML File - Properties".</remarks>
public sealed class ApiAccessParameters
{
    private ApiAccessParameters(Resource resource, Text instance, Reference registeredSystem, Text arrangement, Text scenario)
    {
        Resource = resource;
        Instance = instance;
        RegisteredSystem = registeredSystem;
        Arrangement = arrangement;
        Scenario = scenario;
    }

    /// <summary>The service's technical name.</summary>
    public const string Offering = "s4-hana-cloud";

    /// <summary>The plan's technical name.</summary>
    public const string Plan = "api-access";

    /// <summary>The resource that declares it: an <see cref="ApiAccess"/> or a <see cref="CommunicationArrangement"/>.</summary>
    public Resource Resource { get; }

    /// <summary>The instance's name.</summary>
    public Text Instance { get; }

    /// <summary>The registered system, whose name is <c>systemName</c>.</summary>
    public Reference RegisteredSystem { get; }

    /// <summary><c>communicationArrangementName</c>.</summary>
    public Text Arrangement { get; }

    /// <summary><c>scenarioId</c>.</summary>
    public Text Scenario { get; }

    /// <summary><c>inboundAuthentication</c>; <see cref="ApiAccessInboundAuthentication.NotUsed"/> where none is sent.</summary>
    public Setting<ApiAccessInboundAuthentication> InboundAuthentication { get; private init; }

    /// <summary><c>outboundAuthentication</c>; <see cref="ApiAccessOutboundAuthentication.NotUsed"/> where none is sent.</summary>
    public Setting<ApiAccessOutboundAuthentication> OutboundAuthentication { get; private init; }

    /// <summary><c>communicationSystem</c>; null where none is sent.</summary>
    public CalledSystem? CalledSystem { get; private init; }

    /// <summary><c>outboundServices</c>.</summary>
    public IReadOnlyList<OutboundService> OutboundServices { get; private init; } = [];

    /// <summary>The <c>attributes</c> of outbound services.</summary>
    public IReadOnlyList<OutboundServiceProperty> ServiceProperties { get; private init; } = [];

    /// <summary>The arrangement's <c>attributes</c>.</summary>
    public IReadOnlyList<ArrangementProperty> Properties { get; private init; } = [];

    /// <summary>Whether a destination of the instance's name is made in the subaccount.</summary>
    public bool MakesDestination => InboundAuthentication.Value != ApiAccessInboundAuthentication.NotUsed;

    /// <summary>The parameters of a resource; null where it is not made by such an instance.</summary>
    public static ApiAccessParameters? Of(Resource resource, Landscape landscape) => resource switch
    {
        ApiAccess access => Of(access),
        CommunicationArrangement { RegisteredSystem: { } registered } arrangement => Of(arrangement, registered, landscape.Find<CommunicationSystem>(arrangement.System)),
        _ => null,
    };

    private static ApiAccessParameters Of(ApiAccess access) => new(access, access.Name, access.RegisteredSystem, access.Arrangement, access.Scenario)
    {
        InboundAuthentication = access.InboundAuthentication,
        OutboundAuthentication = access.OutboundAuthentication,
        CalledSystem = access.CalledSystem,
        OutboundServices = access.OutboundServices,
        ServiceProperties = access.ServiceProperties,
        Properties = access.Properties,
    };

    private static ApiAccessParameters Of(CommunicationArrangement arrangement, Reference registered, CommunicationSystem? system)
    {
        var caller = system?.InboundUsers.FirstOrDefault();
        var called = system?.OutboundUsers.FirstOrDefault(user => IsCalled(user, arrangement));
        return new ApiAccessParameters(arrangement, arrangement.Instance, registered, arrangement.Name, arrangement.Scenario)
        {
            InboundAuthentication = caller is null
                ? new(ApiAccessInboundAuthentication.NotUsed, false, arrangement.Place)
                : new(ApiAccessSpelling.From(caller.Authentication.Value) ?? ApiAccessInboundAuthentication.NotUsed, true, arrangement.Place),
            OutboundAuthentication = called is null
                ? new(ApiAccessOutboundAuthentication.NotUsed, false, arrangement.Place)
                : new(ApiAccessSpelling.From(called.Authentication.Value), true, arrangement.Place),
            CalledSystem = called is null ? null : CalledSystem.Of(system!, called),
            OutboundServices = arrangement.OutboundServices,
            ServiceProperties = arrangement.ServiceProperties,
            Properties = arrangement.Properties,
        };
    }

    // A user for outbound communication without a password is a dummy that S/4HANA Cloud's own app wants; the service wants it only where the scenario does.
    private static bool IsCalled(OutboundUser user, CommunicationArrangement arrangement) =>
        user.Password.IsDeclared || user.Authentication.Value != Copin.OutboundAuthentication.Basic
        || arrangement.OutboundServices.Count > 0 || arrangement.CatalogEntry is { NeedsOutboundUser: true };
}
