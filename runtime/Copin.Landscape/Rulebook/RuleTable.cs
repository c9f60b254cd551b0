namespace Copin.Rules;

/// <summary>The table of all rules: one line each.</summary>
internal static class RuleTable
{
    public static IEnumerable<Rule> Create() =>
    [
        // 0xxx declarations
        new ResourceOutsideLandscape(),
        new NotARecord(),
        new NotPartial(),
        new CannotBeAddedTo(),
        new MalformedLandscapeName(),
        new TwoResourceKinds(),
        new MisplacedAttribute(),
        new UnsupportedParameterType(),
        new UnclearTenant(),
        new WrongReference(),
        new UndeclaredLandscape(),
        new DependencyCycle(),
        new DuplicateName(),
        new UnknownName(),
        new UnknownMember(),
        new MalformedReference(),
        new NamesDifferByCase(),
        new UnusedResource(),
        // 1xxx S/4HANA Cloud
        new MissingOutboundUser(),
        // 2xxx Cloud Integration
        // 3xxx SAP BTP and destinations
        // 6xxx URL templates
        // 7xxx secrets
    ];
}
