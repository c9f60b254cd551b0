namespace Copin.Model;

/// <summary>The export of employees from SAP HCM to SAP Identity Management.</summary>
public sealed class HcmExport : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("HcmExport", "export from SAP HCM", SapSystem.None, reader => new HcmExport(reader)) { IsEndInItself = true };

    private HcmExport(ResourceReader reader) : base(reader) => Name = reader.Main.Text("title");

    /// <summary>What is to be done.</summary>
    public override Text Name { get; }
}
