namespace Copin.Model;

/// <summary>An administrator of type System of SAP Cloud Identity Services.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "Add System as Administrator", "SAP S/4HANA Cloud Public Edition" (as a proxy system).</remarks>
public sealed class SystemAdministrator : Resource, IProxyCaller
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("SystemAdministrator", "system administrator", SapSystem.IdentityProvisioning, reader => new SystemAdministrator(reader))
    {
        Outputs = new[]
        {
            new Output("ClientId", OutputType.Text, "The client ID of its secret."),
            new Output("ClientSecret", OutputType.Secret, "The secret."),
            new Output("TokenUrl", OutputType.Uri, "Where it gets its token."),
        },
        DefaultOutput = "ClientId",
    };

    private SystemAdministrator(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Authorizations = reader.Main.Choice("Authorizations", SystemAuthorizations.AccessProxySystemApi);
        ClientId = reader.Main.Text("ClientId");
        Secret = reader.Main.Secret("Secret");
    }

    /// <summary>The display name.</summary>
    public override Text Name { get; }

    /// <summary>What it may do.</summary>
    public Setting<SystemAuthorizations> Authorizations { get; }

    /// <inheritdoc/>
    public Text ClientId { get; }

    /// <inheritdoc/>
    public Text Secret { get; }
}
