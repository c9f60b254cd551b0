namespace Copin.Model;

/// <summary>The assignment of a role of <c>ipsproxy</c> to the user that stands for an OAuth client, on SAP BTP, Neo environment.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), <em>OAuth authentication</em>.</remarks>
public sealed class ApplicationRole : Resource
{
    /// <summary>The role that lets a client call proxy systems.</summary>
    public const string ProxyUser = "IPS_PROXY_USER";

    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("ApplicationRole", "application role", SapSystem.IdentityProvisioning, reader => new ApplicationRole(reader))
    {
        Outputs = new[] { new Output("User", OutputType.Text, "The user that has the role.") },
        DefaultOutput = "User",
        IsEndInItself = true,
    };

    private ApplicationRole(ResourceReader reader) : base(reader)
    {
        Client = reader.Main.Reference(0, "OAuthClient");
        Name = reader.Main.Text("role");
        var user = reader.Main.Text("User");
        HasOwnUser = user.IsDeclared;
        User = HasOwnUser || Client.LocalName is not { } client ? user : reader.Main.Implied("User", $"{{{client}.User}}");
    }

    /// <summary>The role's name.</summary>
    public override Text Name { get; }

    /// <summary>A role may be given to the users of many clients.</summary>
    public override IReadOnlyList<Text> Identity => [Name, User];

    /// <summary>The OAuth client.</summary>
    public Reference Client { get; }

    /// <summary>The user: what is declared, else that of <see cref="Client"/>.</summary>
    public Text User { get; }

    /// <summary>Whether the user is written out.</summary>
    public bool HasOwnUser { get; }
}
