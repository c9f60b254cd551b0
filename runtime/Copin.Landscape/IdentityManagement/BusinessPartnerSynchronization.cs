namespace Copin.Model;

/// <summary>The synchronisation of master data that creates the business partners in S/4HANA Cloud.</summary>
public sealed class BusinessPartnerSynchronization : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new(
        "BusinessPartnerSynchronization", "business partner synchronisation", SapSystem.None, reader => new BusinessPartnerSynchronization(reader))
    {
        IsEndInItself = true,
    };

    private BusinessPartnerSynchronization(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("title");
        Source = reader.Main.Text("Source");
    }

    /// <summary>What is to be done.</summary>
    public override Text Name { get; }

    /// <summary>The system that sends the master data.</summary>
    public Text Source { get; }
}
