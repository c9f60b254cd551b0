namespace Copin.CatalogWriter;

/// <summary>One row of the register, of either file.</summary>
public sealed record RegisterEntry
{
    public required string Id { get; init; }

    /// <summary>Null in the file of IDs without title.</summary>
    public string? Title { get; init; }

    public string Direction { get; init; } = "unknown";

    public IReadOnlyList<string> InboundServices { get; init; } = [];

    public IReadOnlyList<string> OutboundServices { get; init; } = [];

    public IReadOnlyList<string> InboundAuthentication { get; init; } = [];

    public IReadOnlyList<string> OutboundAuthentication { get; init; } = [];

    public string ExampleInterface { get; init; } = "";

    public string Notes { get; init; } = "";

    public required string Source { get; init; }

    public required string Confidence { get; init; }
}
