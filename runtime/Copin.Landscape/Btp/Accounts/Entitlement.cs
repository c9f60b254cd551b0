namespace Copin.Model;

/// <summary>The entitlement of a subaccount to a service plan.</summary>
public sealed class Entitlement : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("Entitlement", "entitlement", SapSystem.GlobalAccount, reader => new Entitlement(reader))
    {
        IsEndInItself = true,
    };

    private Entitlement(ResourceReader reader) : base(reader)
    {
        RegisteredSystem = reader.Main.TypeArgumentCount > 0 ? reader.Main.Reference(0, "RegisteredSystem") : null;
        Name = reader.Main.Text("service");
        Plan = reader.Main.Text("Plan");
        Amount = reader.Main.Number("Amount", 0);
        Enable = reader.Main.Flag("Enable", false);
        Subaccount = reader.Main.Text("Subaccount");
    }

    /// <summary>The service's technical name.</summary>
    public override Text Name { get; }

    /// <summary>A subaccount may be entitled to many plans of a service, and to a plan for many systems.</summary>
    public override IReadOnlyList<Text> Identity => [Name, Plan, Subaccount];

    /// <inheritdoc/>
    public override Reference? IdentityOf => RegisteredSystem;

    /// <summary>The registered system that the plan is for; null where it is for none.</summary>
    public Reference? RegisteredSystem { get; }

    /// <summary>The plan's technical name.</summary>
    public Text Plan { get; }

    /// <summary>How many units the subaccount gets; not declared for plans that are not counted.</summary>
    public Setting<long> Amount { get; }

    /// <summary>Whether the subaccount gets the plan; not declared for plans that are counted.</summary>
    public Setting<bool> Enable { get; }

    /// <summary>The subaccount's ID.</summary>
    public Text Subaccount { get; }
}
