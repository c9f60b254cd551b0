namespace Copin;

/// <summary>Where an integration package comes from.</summary>
public enum PackageSource
{
    /// <summary>Copied from <em>Discover</em>, SAP's content.</summary>
    Discover,

    /// <summary>It is in <em>Design</em> already, put there by somebody else; it is only read.</summary>
    Design,
}

/// <summary>An integration package in <em>Design</em>.</summary>
/// <param name="id">The package's ID, in <em>Discover</em> and <em>Design</em> alike.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class IntegrationPackageAttribute(string id) : ResourceAttribute
{
    /// <summary>The package's ID.</summary>
    public string Id { get; } = id;

    /// <summary>Where it comes from.</summary>
    public PackageSource Source { get; set; } = PackageSource.Discover;
}
