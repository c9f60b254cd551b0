namespace Copin.Model;

/// <summary>A resource that opens a communication scenario: an arrangement, or a service instance that makes one.</summary>
public interface IOpensScenario
{
    /// <summary>The communication scenario's ID.</summary>
    Text Scenario { get; }

    /// <summary>The scenario's entry in the catalog; null where the ID is unknown here, a customer's own, or not known while compiling.</summary>
    CommunicationScenario? CatalogEntry { get; }

    /// <summary>The outbound services that are set.</summary>
    IReadOnlyList<OutboundService> OutboundServices { get; }
}
