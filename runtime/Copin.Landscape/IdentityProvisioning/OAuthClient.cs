namespace Copin.Model;

/// <summary>An OAuth client of the <c>ipsproxy</c> subscription on SAP BTP, Neo environment.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), <em>OAuth authentication</em>.</remarks>
public sealed class OAuthClient : Resource, IProxyCaller
{
    /// <summary>What the user that stands for a client begins with; its ID follows.</summary>
    public const string UserPrefix = "oauth_client_";

    /// <summary>The application to which every client's subscription leads.</summary>
    public const string Application = "ipsproxy";

    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("OAuthClient", "OAuth client", SapSystem.IdentityProvisioning, reader => new OAuthClient(reader))
    {
        Outputs = new[]
        {
            new Output("ClientId", OutputType.Text, "The client's ID."),
            new Output("ClientSecret", OutputType.Secret, "The client's secret."),
            new Output("TokenUrl", OutputType.Uri, "Where the client gets its token."),
            new Output("User", OutputType.Text, "The user that stands for the client: oauth_client_ and its ID."),
        },
        DefaultOutput = "ClientId",
    };

    private OAuthClient(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("clientId");
        Subscription = reader.Main.Text("Subscription");
        Secret = reader.Main.Secret("Secret");
    }

    /// <summary>The client's ID.</summary>
    public override Text Name { get; }

    /// <summary>The subscription that it may call.</summary>
    public Text Subscription { get; }

    /// <inheritdoc/>
    public Text Secret { get; }

    Text IProxyCaller.ClientId => Name;
}
