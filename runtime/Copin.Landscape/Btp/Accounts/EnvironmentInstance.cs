namespace Copin.Model;

/// <summary>An environment of the subaccount.</summary>
public sealed class EnvironmentInstance : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("EnvironmentInstance", "environment instance", SapSystem.Btp, reader => new EnvironmentInstance(reader))
    {
        Outputs = new[]
        {
            new Output("Name", OutputType.Text, "The instance's name."),
            new Output("Id", OutputType.Guid, "The instance's ID in the Provisioning API."),
            new Output("PlatformId", OutputType.Text, "Its ID in the environment: of Cloud Foundry, the organisation's."),
            new Output("DashboardUrl", OutputType.Uri, "The address at which the environment is administered."),
        },
        DefaultOutput = "Name",
        IsEndInItself = true,
    };

    private EnvironmentInstance(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Type = reader.Main.Text("Type");
        Plan = reader.Main.Text("Plan");
        LandscapeLabel = reader.Main.Text("LandscapeLabel");
        Parameters = reader.Main.Text("Parameters");
    }

    /// <summary>The instance's name.</summary>
    public override Text Name { get; }

    /// <summary>The environment's type.</summary>
    public Text Type { get; }

    /// <summary>The plan's technical name.</summary>
    public Text Plan { get; }

    /// <summary>The landscape on which it is made.</summary>
    public Text LandscapeLabel { get; }

    /// <summary>The environment's parameters, a JSON object.</summary>
    public Text Parameters { get; }
}
