namespace Copin.Model;

/// <summary>A service instance in the subaccount.</summary>
public sealed class ServiceInstance : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("ServiceInstance", "service instance", SapSystem.Btp, reader => new ServiceInstance(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The instance's name."), new Output("Id", OutputType.Text, "The instance's ID in SAP Service Manager.") },
        DefaultOutput = "Name",
    };

    private ServiceInstance(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Offering = reader.Main.Text("Offering");
        Plan = reader.Main.Text("Plan");
        PlanId = reader.Main.Text("PlanId");
        Parameters = reader.Main.Text("Parameters");
    }

    /// <summary>The instance's name.</summary>
    public override Text Name { get; }

    /// <summary>The service offering's technical name.</summary>
    public Text Offering { get; }

    /// <summary>The plan's technical name.</summary>
    public Text Plan { get; }

    /// <summary>The plan's ID, instead of <see cref="Offering"/> and <see cref="Plan"/>.</summary>
    public Text PlanId { get; }

    /// <summary>The broker's parameters, a JSON object.</summary>
    public Text Parameters { get; }
}
