namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>An integration package of the workspace.</summary>
public sealed record IntegrationPackage
{
    /// <summary>The ID, unique in the tenant.</summary>
    public string? Id { get; init; }

    /// <summary>The name, at most 255 characters, unique in the tenant.</summary>
    public string? Name { get; init; }

    /// <summary>The version.</summary>
    public string? Version { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>One line on what it is for.</summary>
    public string? ShortText { get; init; }

    /// <summary>The vendor, such as <c>SAP</c>.</summary>
    public string? Vendor { get; init; }

    /// <summary><c>READ_ONLY</c>: its flows can be configured and deployed, not edited. Else <c>EDIT_ALLOWED</c>.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether Discover has a newer version.</summary>
    public bool? UpdateAvailable { get; init; }
}

/// <summary>What happens when a package is copied from Discover and the workspace has it already.</summary>
public enum PackageImportMode
{
    /// <summary>The copy is refused with <see cref="Http.SapErrorKind.Conflict"/>.</summary>
    FailIfPresent,

    /// <summary>A second package is made, with a suffix to its ID and name.</summary>
    CreateCopy,

    /// <summary>The package is replaced.</summary>
    Overwrite,

    /// <summary>The package is replaced and keeps its configuration.</summary>
    OverwriteMerge,
}
