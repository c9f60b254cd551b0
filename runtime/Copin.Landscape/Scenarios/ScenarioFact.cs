namespace Copin;

/// <summary>What is known of a scenario beyond the columns of the register; defaults mean that nothing is.</summary>
internal sealed class ScenarioFact(
    string source,
    bool needsOutboundUser = false,
    bool onePerTenant = false,
    bool isDeprecated = false,
    ScenarioAuthentication unsupportedInboundAuthentication = ScenarioAuthentication.None,
    params string[] successors)
{
    public static readonly ScenarioFact None = new("");

    /// <summary>The public source of every statement in this fact.</summary>
    public string Source { get; } = source;

    public bool NeedsOutboundUser { get; } = needsOutboundUser;

    public bool OnePerTenant { get; } = onePerTenant;

    public bool IsDeprecated { get; } = isDeprecated;

    public ScenarioAuthentication UnsupportedInboundAuthentication { get; } = unsupportedInboundAuthentication;

    public IReadOnlyList<string> Successors { get; } = Array.AsReadOnly(successors);
}
