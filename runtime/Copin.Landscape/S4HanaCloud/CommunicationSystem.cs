namespace Copin.Model;

/// <summary>A communication system of S/4HANA Cloud.</summary>
public sealed class CommunicationSystem : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("CommunicationSystem", "communication system", SapSystem.S4HanaCloud, reader => new CommunicationSystem(reader))
    {
        Outputs = new[]
        {
            new Output("Id", OutputType.Text, "The system ID."),
            new Output("Uuid", OutputType.Guid, "The key that S/4HANA Cloud gave it."),
        },
        DefaultOutput = "Id",
        IgnoresCaseOfNames = true,
        Details = new[] { "InboundUser", "OutboundUser" },
    };

    private CommunicationSystem(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("id");
        Title = reader.Main.Text("Name");
        Description = reader.Main.Text("Description");
        HostName = reader.Main.Text("HostName");
        Port = reader.Main.Number("Port", 443);
        InboundOnly = reader.Main.Flag("InboundOnly", false);
        LogicalSystem = reader.Main.Text("LogicalSystem");
        BusinessSystem = reader.Main.Text("BusinessSystem");
        InboundUsers = reader.Details("InboundUser").Select(user => new InboundUser(
            user.Place,
            user.Reference(0, "CommunicationUser"),
            user.Choice("Authentication", InboundAuthentication.Basic))).ToArray();
        OutboundUsers = reader.Details("OutboundUser").Select(user => new OutboundUser(
            user.Place,
            user.Text("name"),
            user.Secret("Password"),
            user.Choice("Authentication", OutboundAuthentication.Basic))).ToArray();
    }

    /// <summary>The system ID.</summary>
    public override Text Name { get; }

    /// <summary>The system's name; the ID where absent.</summary>
    public Text Title { get; }

    /// <summary>What the system is.</summary>
    public Text Description { get; }

    /// <summary>The partner's host.</summary>
    public Text HostName { get; }

    /// <summary>The partner's port.</summary>
    public Setting<long> Port { get; }

    /// <summary>Whether the partner only calls.</summary>
    public Setting<bool> InboundOnly { get; }

    /// <summary>The logical system.</summary>
    public Text LogicalSystem { get; }

    /// <summary>The business system.</summary>
    public Text BusinessSystem { get; }

    /// <summary>
    /// Whether its ID, or whether it is inbound only, is written but not (yet) a constant. The compiler says so itself, and what the system lacks cannot be judged.
    /// </summary>
    public bool IsHalfTyped => !Name.HasValue || Declaration.Attributes[Place.Attribute]["InboundOnly"] is { Value.Kind: ArgumentKind.Unknown };

    /// <summary>Its users for inbound communication.</summary>
    public IReadOnlyList<InboundUser> InboundUsers { get; }

    /// <summary>Its users for outbound communication.</summary>
    public IReadOnlyList<OutboundUser> OutboundUsers { get; }
}

/// <summary>A user for inbound communication.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="User">The communication user.</param>
/// <param name="Authentication">How it logs on.</param>
public sealed record InboundUser(Place Place, Reference User, Setting<InboundAuthentication> Authentication);

/// <summary>A user for outbound communication.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Name">Its name at the partner.</param>
/// <param name="Password">The secret that holds its password; absent where the engine makes one.</param>
/// <param name="Authentication">How it logs on.</param>
public sealed record OutboundUser(Place Place, Text Name, Text Password, Setting<OutboundAuthentication> Authentication);
