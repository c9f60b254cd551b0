namespace Copin.Model;

/// <summary>A service key of a service instance.</summary>
public sealed class ServiceKey : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("ServiceKey", "service key", SapSystem.Btp, reader => new ServiceKey(reader))
    {
        Outputs = new[]
        {
            new Output("Name", OutputType.Text, "The key's name."),
            new Output("Url", OutputType.Uri, "The address of the service's API."),
            new Output("TokenUrl", OutputType.Uri, "The token endpoint."),
            new Output("ClientId", OutputType.Text, "The OAuth client's ID."),
            new Output("ClientSecret", OutputType.Secret, "The OAuth client's secret."),
            new Output("User", OutputType.Text, "The user's name, where the service gives a user instead of an OAuth client (s4-hana-cloud)."),
            new Output("Password", OutputType.Secret, "The user's password."),
        },
        DefaultOutput = "Name",
        IsEndInItself = true,
    };

    private ServiceKey(ResourceReader reader) : base(reader)
    {
        Instance = reader.Main.Reference(0, "ServiceInstance", "ApiAccess", "Messaging", "CommunicationArrangement");
        Name = reader.Main.Text("name");
        Parameters = reader.Main.Text("Parameters");
    }

    /// <summary>The key's name.</summary>
    public override Text Name { get; }

    /// <summary>The service instance, or the communication arrangement that one makes.</summary>
    public Reference Instance { get; }

    /// <inheritdoc/>
    public override Reference IdentityOf => Instance;

    /// <summary>The broker's parameters, a JSON object.</summary>
    public Text Parameters { get; }
}
