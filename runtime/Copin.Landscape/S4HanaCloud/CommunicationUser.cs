namespace Copin.Model;

/// <summary>A communication user of S/4HANA Cloud.</summary>
public sealed class CommunicationUser : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("CommunicationUser", "communication user", SapSystem.S4HanaCloud, reader => new CommunicationUser(reader))
    {
        Outputs = new[]
        {
            new Output("UserName", OutputType.Text, "The name for logon and as OAuth client ID."),
            new Output("Id", OutputType.Text, "The internal ID that S/4HANA Cloud gave it: CC and ten digits."),
        },
        DefaultOutput = "UserName",
        IgnoresCaseOfNames = true,
    };

    private CommunicationUser(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Description = reader.Main.Text("Description");
        Password = reader.Main.Secret("Password");
    }

    /// <summary>The user name.</summary>
    public override Text Name { get; }

    /// <summary>What the user is for.</summary>
    public Text Description { get; }

    /// <summary>The secret that holds the password.</summary>
    public Text Password { get; }
}
