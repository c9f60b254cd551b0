namespace Copin.Model;

/// <summary>A subscription of the subaccount to a multitenant application.</summary>
public sealed class Subscription : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("Subscription", "subscription", SapSystem.Btp, reader => new Subscription(reader))
    {
        Outputs = new[]
        {
            new Output("Application", OutputType.Text, "The application's technical name."),
            new Output("Url", OutputType.Uri, "The address at which the subscribed application is opened."),
        },
        DefaultOutput = "Application",
        IsEndInItself = true,
    };

    private Subscription(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("application");
        Plan = reader.Main.Text("Plan");
    }

    /// <summary>The application's technical name.</summary>
    public override Text Name { get; }

    /// <summary>The plan's technical name.</summary>
    public Text Plan { get; }
}
