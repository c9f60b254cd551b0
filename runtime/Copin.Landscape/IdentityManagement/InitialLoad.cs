namespace Copin.Model;

/// <summary>The first run of a repository's job <em>Initial Load</em>.</summary>
public sealed class InitialLoad : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("InitialLoad", "initial load", SapSystem.IdentityManagement, reader => new InitialLoad(reader))
    {
        IsEndInItself = true,
        IsTenantOptional = true,
    };

    private InitialLoad(ResourceReader reader) : base(reader)
    {
        Repository = reader.Main.Reference(0, "IdmRepository");
        Name = reader.Main.Text("title");
    }

    /// <summary>What is to be done.</summary>
    public override Text Name { get; }

    /// <summary>The repository.</summary>
    public Reference Repository { get; }
}
