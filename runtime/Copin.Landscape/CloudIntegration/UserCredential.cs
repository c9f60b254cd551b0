namespace Copin.Model;

/// <summary>Security material of type user credential.</summary>
public sealed class UserCredential : Resource, ISecurityMaterial
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("UserCredential", "user credential", SapSystem.CloudIntegration, reader => new UserCredential(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The name by which integration flows refer to it.") },
        DefaultOutput = "Name",
        NamedAmong = SecurityMaterials.Kinds,
    };

    private UserCredential(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Description = reader.Main.Text("Description");
        CommunicationUser = reader.Main.TypeArgumentCount > 0 ? reader.Main.Reference(0, "CommunicationUser") : null;
        User = reader.Main.Text("User");
        Password = reader.Main.Secret("Password");
    }

    /// <summary>The credential's name.</summary>
    public override Text Name { get; }

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <summary>The communication user whose name and password are deployed; null where <see cref="User"/> and <see cref="Password"/> are.</summary>
    public Reference? CommunicationUser { get; }

    /// <summary>The user's name; absent where a communication user is referred to.</summary>
    public Text User { get; }

    /// <summary>The secret that holds the password; absent where a communication user is referred to.</summary>
    public Text Password { get; }

    Reference? ISecurityMaterial.Source => CommunicationUser;
}
