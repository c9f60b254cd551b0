namespace Copin.Model;

/// <summary>A system that is registered in the global account.</summary>
public sealed class RegisteredSystem : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("RegisteredSystem", "registered system", SapSystem.GlobalAccount, reader => new RegisteredSystem(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The system's name in the system landscape.") },
        DefaultOutput = "Name",
        IsEndInItself = true,
    };

    private RegisteredSystem(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Type = reader.Main.Text("Type");
        ScenarioGroup = reader.Main.Text("ScenarioGroup");
        S4HanaCloud = reader.Main.Tenant("S4HanaCloud");
        Token = reader.Main.Secret("Token");
    }

    /// <summary>The system's name.</summary>
    public override Text Name { get; }

    /// <summary>The type of system; <see cref="SystemTypes.S4HanaCloud"/> where absent.</summary>
    public Text Type { get; }

    /// <summary>The communication scenario group; <see cref="ScenarioGroups.AllCommunicationScenarios"/> where absent.</summary>
    public Text ScenarioGroup { get; }

    /// <summary>The parameter that holds the S/4HANA Cloud tenant; absent where the landscape has one at most.</summary>
    public Text S4HanaCloud { get; }

    /// <summary>The secret that holds the integration token; absent where it is handed over by other means.</summary>
    public Text Token { get; }

    /// <summary>The scenarios that may be used from SAP BTP; null where the group is unknown here or not known while compiling.</summary>
    public ScenarioGroup? Group => ScenarioGroup.IsDeclared ? Model.ScenarioGroup.Find(ScenarioGroup.Known) : Model.ScenarioGroup.Find(ScenarioGroups.AllCommunicationScenarios);
}
