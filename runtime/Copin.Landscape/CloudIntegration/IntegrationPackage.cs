namespace Copin.Model;

/// <summary>An integration package in Design.</summary>
public sealed class IntegrationPackage : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("IntegrationPackage", "integration package", SapSystem.CloudIntegration, reader => new IntegrationPackage(reader))
    {
        Outputs = new[] { new Output("Id", OutputType.Text, "The package's ID."), new Output("Version", OutputType.Text, "The package's version.") },
        DefaultOutput = "Id",
    };

    private IntegrationPackage(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("id");
        Source = reader.Main.Choice("Source", PackageSource.Discover);
    }

    /// <summary>The package's ID.</summary>
    public override Text Name { get; }

    /// <summary>Where it comes from.</summary>
    public Setting<PackageSource> Source { get; }
}
