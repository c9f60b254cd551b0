namespace Copin.Model;

/// <summary>A destination of the subaccount.</summary>
public sealed class Destination : Resource
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("Destination", "destination", SapSystem.Btp, reader => new Destination(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The destination's name.") },
        DefaultOutput = "Name",
        Details = new[] { "DestinationProperty" },
        IsEndInItself = true,
    };

    private Destination(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Type = reader.Main.Choice("Type", DestinationType.Http);
        ProxyType = reader.Main.Choice("ProxyType", DestinationProxyType.Internet);
        Authentication = reader.Main.Choice("Authentication", DestinationAuthentication.None);
        Description = reader.Main.Text("Description");
        Url = reader.Main.Text("Url");
        User = reader.Main.Text("User");
        Password = reader.Main.Secret("Password");
        ClientId = reader.Main.Text("ClientId");
        ClientSecret = reader.Main.Secret("ClientSecret");
        TokenServiceUrl = reader.Main.Text("TokenServiceUrl");
        AdditionalProperties = reader.Details("DestinationProperty").Select(property =>
        {
            var key = property.Text("key");
            return new DestinationProperty(property.Place, key, property.Text("value", DestinationSpelling.IsSecret(key.Known) ? TextRole.Secret : TextRole.Plain));
        }).ToArray();
    }

    /// <summary>The destination's name.</summary>
    public override Text Name { get; }

    /// <summary>What it leads to.</summary>
    public Setting<DestinationType> Type { get; }

    /// <summary>The way to it.</summary>
    public Setting<DestinationProxyType> ProxyType { get; }

    /// <summary>How the caller proves who it is.</summary>
    public Setting<DestinationAuthentication> Authentication { get; }

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <summary>The address.</summary>
    public Text Url { get; }

    /// <summary>The user's name.</summary>
    public Text User { get; }

    /// <summary>The secret that holds the password.</summary>
    public Text Password { get; }

    /// <summary>The OAuth client's ID.</summary>
    public Text ClientId { get; }

    /// <summary>The secret that holds the OAuth client's secret.</summary>
    public Text ClientSecret { get; }

    /// <summary>The token endpoint.</summary>
    public Text TokenServiceUrl { get; }

    /// <summary>The properties beyond those that the attribute has names for.</summary>
    public IReadOnlyList<DestinationProperty> AdditionalProperties { get; }

    /// <summary>The texts that the attribute has names for, under the keys of the Destination service.</summary>
    public IEnumerable<KeyValuePair<string, Text>> NamedProperties =>
    [
        new("Description", Description), new("URL", Url), new("User", User), new("Password", Password),
        new("clientId", ClientId), new("clientSecret", ClientSecret), new("tokenServiceURL", TokenServiceUrl),
    ];

    /// <inheritdoc/>
    public override IEnumerable<(Text Key, Text Value)> NamedValues => AdditionalProperties.Select(property => (property.Key, property.Value));

    /// <summary>
    /// Whether name, type, proxy type or authentication is not (yet) a constant. The compiler says so itself, and what depends on it cannot be judged.
    /// </summary>
    public bool IsHalfTyped =>
        !Name.HasValue || (Declaration.Attributes[Place.Attribute] is var main && (IsUnknown(main, "Type") || IsUnknown(main, "ProxyType") || IsUnknown(main, "Authentication")));

    /// <summary>Whether it has an additional property whose key is not (yet) a constant, so that none can be said to be missing.</summary>
    public bool HasHalfTypedProperty => AdditionalProperties.Any(property => !property.Key.HasValue);

    /// <summary>Whether it is an HTTP destination, as far as its arguments can be read.</summary>
    public bool IsHttp => Type.Value == DestinationType.Http && !IsHalfTyped;

    /// <summary>What its authentication needs; null where it is no HTTP destination, or its authentication is none that the service knows.</summary>
    public DestinationAuthenticationFacts? HttpAuthentication => IsHttp ? DestinationAuthentications.Find(Authentication.Value) : null;

    private static bool IsUnknown(AttributeDeclaration attribute, string argument) => attribute[argument] is { Value.Kind: ArgumentKind.Unknown };

    /// <summary>The additional property of exactly that key; null where none is declared.</summary>
    public DestinationProperty? Find(string key) => AdditionalProperties.FirstOrDefault(property => string.Equals(property.Key.Known, key, StringComparison.Ordinal));
}

/// <summary>An additional property of a destination.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
public sealed record DestinationProperty(Place Place, Text Key, Text Value);
