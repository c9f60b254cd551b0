namespace Copin.Model;

/// <summary>A proxy system of Identity Provisioning for S/4HANA Cloud.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition" (as a proxy system), "Add New Systems".</remarks>
public sealed class ProxySystem : Resource, IProvisioningConnection
{
    /// <summary>The connector version of a system that says nothing of it.</summary>
    public const int DefaultConnectorVersion = 1;

    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("ProxySystem", "proxy system", SapSystem.IdentityProvisioning, reader => new ProxySystem(reader))
    {
        Outputs = new[]
        {
            new Output("Name", OutputType.Text, "The system's name."),
            new Output("SystemId", OutputType.Guid, "The ID that Identity Provisioning gave it: the end of the address at which the console shows it."),
            new Output("ScimUrl", OutputType.Uri, "The address of its SCIM API."),
        },
        DefaultOutput = "Name",
        Details = new[] { "ConnectorVersion1", "ConnectorVersion3", "SystemProperty" },
        IsEndInItself = true,
    };

    private ProxySystem(ResourceReader reader) : base(reader)
    {
        var main = reader.Main;
        Name = main.Text("name");
        Type = main.Text("Type");
        Description = main.Text("Description");
        Destination = main.TypeArgumentCount > 0 ? main.Reference(0, "NeoDestination") : null;
        Url = main.Text("Url");
        ProxyType = main.Choice("ProxyType", DestinationProxyType.Internet);
        Authentication = main.Choice("Authentication", DestinationAuthentication.Basic);
        User = main.Text("User");
        ReadTransformation = main.Text("ReadTransformation");
        WriteTransformation = main.Text("WriteTransformation");
        OwnProperties = reader.Details("SystemProperty").Select(ReadProperty).ToArray();
        var password = main.Secret("Password");
        Password = password.IsDeclared ? password : Find(OwnProperties, SystemProperties.Password)?.Value ?? password;
        ConnectorVersions = new[] { 1, 3 }.SelectMany(version => reader.Details("ConnectorVersion" + version).Select(detail => new ConnectorVersionDetail(version, detail.Place))).ToArray();
        Properties = NamedProperties(main).Concat(ConnectorProperties(reader)).Concat(OwnProperties.Where(property => property.Value.Role == TextRole.Plain)).ToArray();
    }

    /// <summary>The system's name.</summary>
    public override Text Name { get; }

    /// <summary>The type of system; absent for <see cref="ProxySystemTypes.S4HanaCloudPublicEdition"/>.</summary>
    public Text Type { get; }

    /// <summary>The type of system as far as it is known.</summary>
    public string? KnownType => Type.IsDeclared ? Type.Known : ProxySystemTypes.S4HanaCloudPublicEdition;

    /// <summary>Whether its type has a name that is not offered any more.</summary>
    public bool IsLegacy => ProxySystemTypes.IsLegacy(KnownType);

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <summary>The destination that gives its connection, on SAP BTP, Neo environment; null where its properties do.</summary>
    public Reference? Destination { get; }

    /// <inheritdoc/>
    public Text Url { get; }

    /// <inheritdoc/>
    public Setting<DestinationProxyType> ProxyType { get; }

    /// <inheritdoc/>
    public Setting<DestinationAuthentication> Authentication { get; }

    /// <inheritdoc/>
    public Text User { get; }

    /// <inheritdoc/>
    public Text Password { get; }

    /// <summary>The file of the read transformation; absent for the standard one.</summary>
    public Text ReadTransformation { get; }

    /// <summary>The file of the write transformation; absent for the standard one.</summary>
    public Text WriteTransformation { get; }

    /// <summary>The attributes that say which connector version it has, mostly one.</summary>
    public IReadOnlyList<ConnectorVersionDetail> ConnectorVersions { get; }

    /// <summary>The properties set by <c>[SystemProperty]</c>, a password among them.</summary>
    public IReadOnlyList<ProxySystemProperty> OwnProperties { get; }

    /// <summary>
    /// Every property that is set, but for the password: those of the connection (not those that a destination gives), of the connector version, and the others. A name
    /// may occur twice, which is a mistake.
    /// </summary>
    public IReadOnlyList<ProxySystemProperty> Properties { get; }

    /// <summary>The connector version: 1 where nothing is said; null where what is said is not known or no whole number.</summary>
    public int? ConnectorVersion => Find(SystemProperties.ApiVersion) is not { } property ? DefaultConnectorVersion
        : int.TryParse(property.Value.Known, out var version) ? version
        : null;

    /// <summary>
    /// Whether HR integration synchronises business partners: <c>s4hana.cloud.hr.switch.active</c>, which only connector version 1 has and which is on where it is not set.
    /// Null where that is not known.
    /// </summary>
    public bool? IsHrSwitchActive => ConnectorVersion switch
    {
        1 when Find(SystemProperties.HrSwitchActive) is { } property => property.Value.Known switch { "true" => true, "false" => false, _ => null },
        1 => true,
        3 => false,
        _ => null,
    };

    /// <summary>The first property of exactly that name; null where none is set.</summary>
    public ProxySystemProperty? Find(string name) => Find(Properties, name);

    /// <summary>Its connection as it is in effect: each part its own where it says so, else its destination's; itself where there is no destination.</summary>
    public IProvisioningConnection ConnectionIn(Landscape landscape) =>
        Destination is not null && landscape.Find<NeoDestination>(Destination) is { } destination ? new DestinationConnection(this, destination) : this;

    /// <summary>The communication user of the landscape that it refers to as the one with which it logs on; null where it refers to none.</summary>
    public CommunicationUser? UserIn(Landscape landscape) =>
        ConnectionIn(landscape).User.SoleReference is { } part && landscape.FindParameter(part.Name) is null ? landscape.Find(part.Name) as CommunicationUser : null;

    private IEnumerable<ProxySystemProperty> NamedProperties(AttributeReader main)
    {
        var isWhole = Destination is null;
        if (isWhole)
            yield return new ProxySystemProperty(SystemProperties.Type, main.Implied("Type", "HTTP"), main.Place);
        if (Url.IsDeclared)
            yield return new ProxySystemProperty(SystemProperties.Url, Url, Url.Place);
        if (isWhole)
        {
            yield return new ProxySystemProperty(SystemProperties.ProxyType, main.Implied("ProxyType", DestinationSpelling.Of(ProxyType.Value)), ProxyType.Place);
            yield return new ProxySystemProperty(SystemProperties.Authentication, main.Implied("Authentication", DestinationSpelling.Of(Authentication.Value)), Authentication.Place);
        }

        if (User.IsDeclared)
            yield return new ProxySystemProperty(SystemProperties.User, User, User.Place);
    }

    private IEnumerable<ProxySystemProperty> ConnectorProperties(ResourceReader reader)
    {
        foreach (var version in new[] { 1, 3 })
        {
            foreach (var detail in reader.Details("ConnectorVersion" + version))
            {
                yield return new ProxySystemProperty(SystemProperties.ApiVersion, detail.Implied("", version == 1 ? "1" : "3"), detail.Place);
                foreach (var known in ProxySystemProperties.All)
                    if (known.Argument.Length > 0 && known.ConnectorVersions.Contains(version) && detail.Value(known.Argument) is { IsDeclared: true } value)
                        yield return new ProxySystemProperty(known.Name, value, value.Place);
            }
        }
    }

    private static ProxySystemProperty ReadProperty(AttributeReader property)
    {
        var name = property.Text("name");
        return new ProxySystemProperty(name.Known, property.Text("value", ProxySystemProperties.IsSecret(name.Known) ? TextRole.Secret : TextRole.Plain), property.Place) { WrittenName = name };
    }

    private static ProxySystemProperty? Find(IReadOnlyList<ProxySystemProperty> properties, string name) =>
        properties.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.Ordinal));

    private sealed class DestinationConnection(ProxySystem system, NeoDestination destination) : IProvisioningConnection
    {
        public Text Url => system.Url.IsDeclared ? system.Url : destination.Url;

        public Setting<DestinationProxyType> ProxyType => destination.ProxyType;

        public Setting<DestinationAuthentication> Authentication => destination.Authentication;

        public Text User => system.User.IsDeclared ? system.User : destination.User;

        public Text Password => system.Password.IsDeclared ? system.Password : destination.Password;
    }
}

/// <summary>A property of a proxy system.</summary>
/// <param name="Name">The name; null where it is not known.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">The argument that sets it; for a property of <c>[SystemProperty]</c>, and for those that an attribute implies, the attribute.</param>
public sealed record ProxySystemProperty(string? Name, Text Value, Place Place)
{
    /// <summary>The name as <c>[SystemProperty]</c> writes it; null where an argument with a name of its own sets it.</summary>
    public Text? WrittenName { get; init; }
}

/// <summary>An attribute that says which connector version a proxy system has.</summary>
/// <param name="Version">The version.</param>
/// <param name="Place">The attribute.</param>
public sealed record ConnectorVersionDetail(int Version, Place Place);
