namespace Copin.Model;

/// <summary>An HTTP destination of a subaccount on SAP BTP, Neo environment.</summary>
public sealed class NeoDestination : Resource, IProvisioningConnection
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("NeoDestination", "Neo destination", SapSystem.IdentityProvisioning, reader => new NeoDestination(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The destination's name.") },
        DefaultOutput = "Name",
    };

    private NeoDestination(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Description = reader.Main.Text("Description");
        Url = reader.Main.Text("Url");
        ProxyType = reader.Main.Choice("ProxyType", DestinationProxyType.Internet);
        Authentication = reader.Main.Choice("Authentication", DestinationAuthentication.Basic);
        User = reader.Main.Text("User");
        Password = reader.Main.Secret("Password");
    }

    /// <summary>The destination's name.</summary>
    public override Text Name { get; }

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <inheritdoc/>
    public Text Url { get; }

    /// <inheritdoc/>
    public Setting<DestinationProxyType> ProxyType { get; }

    /// <inheritdoc/>
    public Setting<DestinationAuthentication> Authentication { get; }

    /// <inheritdoc/>
    public Text User { get; }

    /// <inheritdoc/>
    public Text Password { get; }
}
