namespace Copin.Provisioning.Import;

/// <summary>The names that the imported landscape gets, and what the files do not say.</summary>
public sealed record ImportOptions
{
    /// <summary>The landscape's type.</summary>
    public string Type { get; init; } = "Imported";

    /// <summary>The landscape's name, by which its journal and marks are known.</summary>
    public string Name { get; init; } = "imported";

    /// <summary>The namespace.</summary>
    public string Namespace { get; init; } = "Landscapes";

    /// <summary>The service offering of parameter files that do not belong to <c>s4-hana-cloud</c>; null where it is not known.</summary>
    public string? Offering { get; init; }

    /// <summary>The plan of that offering.</summary>
    public string? Plan { get; init; }
}
