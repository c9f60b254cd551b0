namespace Copin;

/// <summary>Which side calls in a communication scenario, seen from the S/4HANA Cloud tenant.</summary>
/// <remarks>
/// Read from the services that are known of a scenario: <see cref="Inbound"/> does not prove that it sends nothing.
/// Outside a tenant SAP publishes no direction.
/// </remarks>
public enum ScenarioDirection
{
    /// <summary>No source names the services of the scenario as a whole.</summary>
    Unknown,

    /// <summary>The partner calls the tenant.</summary>
    Inbound,

    /// <summary>The tenant calls the partner.</summary>
    Outbound,

    /// <summary>Each side calls the other.</summary>
    Both,
}
