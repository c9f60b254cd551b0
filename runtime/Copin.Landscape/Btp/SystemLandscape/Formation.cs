namespace Copin.Model;

/// <summary>A formation of the global account.</summary>
public sealed class Formation : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("Formation", "formation", SapSystem.GlobalAccount, reader => new Formation(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The formation's name.") },
        DefaultOutput = "Name",
        Details = new[] { "FormationMember" },
        IsEndInItself = true,
    };

    private Formation(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Type = reader.Main.Text("Type");
        Members = reader.Details("FormationMember").Select(member => member.Reference(0, "RegisteredSystem")).ToArray();
    }

    /// <summary>The formation's name.</summary>
    public override Text Name { get; }

    /// <summary>The formation's type.</summary>
    public Text Type { get; }

    /// <summary>The registered systems in it.</summary>
    public IReadOnlyList<Reference> Members { get; }
}
