namespace Copin.Model;

/// <summary>The assignment of a role collection to a user.</summary>
public sealed class RoleAssignment : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("RoleAssignment", "role assignment", SapSystem.Btp, reader => new RoleAssignment(reader))
    {
        IsEndInItself = true,
    };

    private RoleAssignment(ResourceReader reader) : base(reader)
    {
        Subscription = reader.Main.Reference(0, "Subscription");
        Name = reader.Main.Text("roleCollection");
        User = reader.Main.Text("User");
        Origin = reader.Main.Text("Origin");
    }

    /// <summary>The role collection's name.</summary>
    public override Text Name { get; }

    /// <summary>A role collection may be given to many users, and to a user of each identity provider.</summary>
    public override IReadOnlyList<Text> Identity => [Name, User, Origin];

    /// <summary>The subscription that brings the role collection.</summary>
    public Reference Subscription { get; }

    /// <summary>The user's name.</summary>
    public Text User { get; }

    /// <summary>The identity provider's origin key; <c>sap.default</c> where absent.</summary>
    public Text Origin { get; }
}
