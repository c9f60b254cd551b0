namespace Copin.Model;

/// <summary>Security material of type secure parameter.</summary>
/// <remarks>Source: SAP-docs/btp-integration-suite, "Deploying a Secure Parameter Artifact".</remarks>
public sealed class SecureParameter : Resource, ISecurityMaterial
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("SecureParameter", "secure parameter", SapSystem.CloudIntegration, reader => new SecureParameter(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The name by which integration flows refer to it.") },
        DefaultOutput = "Name",
        NamedAmong = SecurityMaterials.Kinds,
    };

    private SecureParameter(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Description = reader.Main.Text("Description");
        Value = reader.Main.Secret("Value");
    }

    /// <summary>The parameter's name.</summary>
    public override Text Name { get; }

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <summary>The secret that holds the value.</summary>
    public Text Value { get; }

    Reference? ISecurityMaterial.Source => null;
}
