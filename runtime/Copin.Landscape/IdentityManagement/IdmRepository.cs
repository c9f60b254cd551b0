namespace Copin.Model;

/// <summary>A repository of SAP Identity Management for a proxy system.</summary>
public sealed class IdmRepository : Resource
{
    /// <summary>What every wait of a new repository lasts, in milliseconds.</summary>
    public const int DefaultTimeout = 60_000;

    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("IdmRepository", "IDM repository", SapSystem.IdentityManagement, reader => new IdmRepository(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The repository's name.") },
        DefaultOutput = "Name",
        Details = new[] { "RepositoryConstant" },
        IsEndInItself = true,
        IsTenantOptional = true,
    };

    private IdmRepository(ResourceReader reader) : base(reader)
    {
        var main = reader.Main;
        System = main.Reference(0, "ProxySystem");
        Client = main.Reference(1, "OAuthClient", "SystemAdministrator");
        Name = main.Text("name");
        Description = main.Text("Description");
        ProxyHost = main.Text("ProxyHost");
        ProxyPort = main.Number("ProxyPort", 0);
        ProxyUser = main.Text("ProxyUser");
        ProxyPassword = main.Secret("ProxyPassword");
        AssignmentMethod = main.Choice("AssignmentMethod", ScimAssignmentMethod.Patch);
        ConnectTimeout = main.Number("ConnectTimeout", DefaultTimeout);
        ConnectionKeepAlive = main.Number("ConnectionKeepAlive", DefaultTimeout);
        ReadTimeout = main.Number("ReadTimeout", DefaultTimeout);
        Constants = reader.Details("RepositoryConstant").Select(constant =>
        {
            var name = constant.Text("name");
            return new RepositoryConstant(constant.Place, name, constant.Text("value", RepositoryConstants.IsSecret(name.Known) ? TextRole.Secret : TextRole.Plain));
        }).ToArray();
    }

    /// <summary>The repository's name.</summary>
    public override Text Name { get; }

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <summary>The proxy system.</summary>
    public Reference System { get; }

    /// <summary>What calls the proxy system: its client ID and secret are <c>AUTH_USER</c> and <c>AUTH_PASSWORD</c>.</summary>
    public Reference Client { get; }

    /// <summary>The network proxy's host.</summary>
    public Text ProxyHost { get; }

    /// <summary>The network proxy's port; 0 where it is not set.</summary>
    public Setting<long> ProxyPort { get; }

    /// <summary>The network proxy's user.</summary>
    public Text ProxyUser { get; }

    /// <summary>The secret that holds the network proxy's password.</summary>
    public Text ProxyPassword { get; }

    /// <summary>How assignments are written.</summary>
    public Setting<ScimAssignmentMethod> AssignmentMethod { get; }

    /// <summary>The wait for a connection, in milliseconds.</summary>
    public Setting<long> ConnectTimeout { get; }

    /// <summary>How long a connection is kept, in milliseconds.</summary>
    public Setting<long> ConnectionKeepAlive { get; }

    /// <summary>The wait for an answer, in milliseconds.</summary>
    public Setting<long> ReadTimeout { get; }

    /// <summary>The constants beyond those that the attribute has names for.</summary>
    public IReadOnlyList<RepositoryConstant> Constants { get; }

    /// <summary>Where a constant is set, by the argument that has its name or by <c>[RepositoryConstant]</c>; null where it is not.</summary>
    /// <param name="constant">One of <see cref="RepositoryConstants"/>.</param>
    public Place? PlaceOf(string constant) => constant switch
    {
        RepositoryConstants.ProxyHost when ProxyHost.IsDeclared => ProxyHost.Place,
        RepositoryConstants.ProxyPort when ProxyPort.IsDeclared => ProxyPort.Place,
        RepositoryConstants.ProxyUser when ProxyUser.IsDeclared => ProxyUser.Place,
        RepositoryConstants.ProxyPassword when ProxyPassword.IsDeclared => ProxyPassword.Place,
        RepositoryConstants.ScimAssignmentMethod when AssignmentMethod.IsDeclared => AssignmentMethod.Place,
        RepositoryConstants.ConnectTimeout when ConnectTimeout.IsDeclared => ConnectTimeout.Place,
        RepositoryConstants.ConnectionKeepAlive when ConnectionKeepAlive.IsDeclared => ConnectionKeepAlive.Place,
        RepositoryConstants.ReadTimeout when ReadTimeout.IsDeclared => ReadTimeout.Place,
        _ => Constants.FirstOrDefault(each => each.Name.Known == constant)?.Name.Place,
    };

    /// <summary>What calls the proxy system, where it is a resource of the landscape; else null.</summary>
    public IProxyCaller? CallerIn(Landscape landscape) => landscape.Find(Client.LocalName) as IProxyCaller;
}

/// <summary>A constant of a repository.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
public sealed record RepositoryConstant(Place Place, Text Name, Text Value);
