namespace Copin.Model;

/// <summary>A subaccount of the global account.</summary>
public sealed class Subaccount : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("Subaccount", "subaccount", SapSystem.GlobalAccount, reader => new Subaccount(reader))
    {
        Outputs = new[]
        {
            new Output("Id", OutputType.Guid, "The subaccount's ID."),
            new Output("Subdomain", OutputType.Text, "The subaccount's subdomain."),
        },
        DefaultOutput = "Id",
        Details = new[] { "SubaccountLabel" },
        IsEndInItself = true,
    };

    private Subaccount(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("displayName");
        Region = reader.Main.Text("Region");
        Subdomain = reader.Main.Text("Subdomain");
        Description = reader.Main.Text("Description");
        Directory = reader.Main.Text("Directory");
        Production = reader.Main.Flag("Production", false);
        Beta = reader.Main.Flag("Beta", false);
        Labels = reader.Details("SubaccountLabel").Select(label => new SubaccountLabel(label.Place, label.Text("key"), label.Text("value"))).ToArray();
    }

    /// <summary>The name that the cockpit shows.</summary>
    public override Text Name { get; }

    /// <summary>The region's technical name.</summary>
    public Text Region { get; }

    /// <summary>The subdomain.</summary>
    public Text Subdomain { get; }

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <summary>The ID of the directory that it is in; the global account where absent.</summary>
    public Text Directory { get; }

    /// <summary>Whether it is used for production.</summary>
    public Setting<bool> Production { get; }

    /// <summary>Whether beta features are enabled.</summary>
    public Setting<bool> Beta { get; }

    /// <summary>Its labels; several of one key are several values.</summary>
    public IReadOnlyList<SubaccountLabel> Labels { get; }
}

/// <summary>A value of a label of a subaccount.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Key">The label.</param>
/// <param name="Value">The value.</param>
public sealed record SubaccountLabel(Place Place, Text Key, Text Value);
