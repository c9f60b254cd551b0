namespace Copin.Rules;

/// <summary>The table of all rules: one line each.</summary>
internal static class RuleTable
{
    public static IEnumerable<Rule> Create() =>
    [
        // 0xxx declarations
        // 1xxx S/4HANA Cloud
        new MissingOutboundUser(),
        // 2xxx Cloud Integration
        // 3xxx SAP BTP and destinations
        // 6xxx URL templates
        // 7xxx secrets
    ];
}
