namespace Copin.Model;

/// <summary>A step that has no API.</summary>
public sealed class ManualStep : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("ManualStep", "manual step", SapSystem.None, reader => new ManualStep(reader)) { IsEndInItself = true };

    private ManualStep(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("title");
        Where = reader.Main.Text("Where");
        Instructions = reader.Main.Text("Instructions");
        Outcome = reader.Main.Text("Outcome");
    }

    /// <summary>What is to be done.</summary>
    public override Text Name { get; }

    /// <summary>The application or console in which it is done.</summary>
    public Text Where { get; }

    /// <summary>What to enter.</summary>
    public Text Instructions { get; }

    /// <summary>How to see that it worked.</summary>
    public Text Outcome { get; }
}
