namespace Copin.Model;

/// <summary>Security material of type OAuth2 client credential.</summary>
/// <remarks>Sources: SAP-docs/btp-integration-suite, "Deploying an OAuth2 Client Credentials Artifact"; SAP Business Accelerator Hub, API "Security Content".</remarks>
public sealed class OAuth2ClientCredential : Resource, ISecurityMaterial
{
    /// <summary>The kind.</summary>
    public static ResourceKind ResourceKind { get; } = new("OAuth2ClientCredential", "OAuth2 client credential", SapSystem.CloudIntegration, reader => new OAuth2ClientCredential(reader))
    {
        Outputs = new[] { new Output("Name", OutputType.Text, "The name by which integration flows refer to it.") },
        DefaultOutput = "Name",
        Details = new[] { "CustomParameter" },
        NamedAmong = SecurityMaterials.Kinds,
    };

    private OAuth2ClientCredential(ResourceReader reader) : base(reader)
    {
        Name = reader.Main.Text("name");
        Description = reader.Main.Text("Description");
        Key = reader.Main.TypeArgumentCount > 0 ? reader.Main.Reference(0, "ServiceKey") : null;
        TokenServiceUrl = reader.Main.Text("TokenServiceUrl");
        ClientId = reader.Main.Text("ClientId");
        ClientSecret = reader.Main.Secret("ClientSecret");
        ClientAuthentication = reader.Main.Choice("ClientAuthentication", OAuth2ClientAuthentication.Body);
        Scope = reader.Main.Text("Scope");
        ScopeContentType = reader.Main.Choice("ScopeContentType", OAuth2ScopeContentType.UrlEncoded);
        Resource = reader.Main.Text("Resource");
        Audience = reader.Main.Text("Audience");
        CustomParameters = reader.Details("CustomParameter").Select(parameter => new CustomParameter(
            parameter.Place, parameter.Text("key"), parameter.Text("value"), parameter.Choice("SendAsPartOf", OAuth2RequestPart.Body))).ToArray();
    }

    /// <summary>The credential's name.</summary>
    public override Text Name { get; }

    /// <summary>What it is for.</summary>
    public Text Description { get; }

    /// <summary>The service key whose client is deployed; null where <see cref="TokenServiceUrl"/>, <see cref="ClientId"/> and <see cref="ClientSecret"/> are.</summary>
    public Reference? Key { get; }

    /// <summary>The address of the token service; absent where a service key is referred to.</summary>
    public Text TokenServiceUrl { get; }

    /// <summary>The OAuth client's ID; absent where a service key is referred to.</summary>
    public Text ClientId { get; }

    /// <summary>The secret that holds the OAuth client's secret; absent where a service key is referred to.</summary>
    public Text ClientSecret { get; }

    /// <summary>How client ID and secret are sent to the token service.</summary>
    public Setting<OAuth2ClientAuthentication> ClientAuthentication { get; }

    /// <summary>The scopes to ask for.</summary>
    public Text Scope { get; }

    /// <summary>The form of the request for a token.</summary>
    public Setting<OAuth2ScopeContentType> ScopeContentType { get; }

    /// <summary>What the token is for, as <c>resource</c>.</summary>
    public Text Resource { get; }

    /// <summary>What the token is for, as <c>audience</c>.</summary>
    public Text Audience { get; }

    /// <summary>What else is sent to the token service.</summary>
    public IReadOnlyList<CustomParameter> CustomParameters { get; }

    /// <inheritdoc/>
    public override IEnumerable<(Text Key, Text Value)> NamedValues => CustomParameters.Select(parameter => (parameter.Key, parameter.Value));

    Reference? ISecurityMaterial.Source => Key;
}

/// <summary>A parameter that is sent to the token service besides those of OAuth.</summary>
/// <param name="Place">The attribute.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="SendAsPartOf">Where in the request it is sent.</param>
public sealed record CustomParameter(Place Place, Text Key, Text Value, Setting<OAuth2RequestPart> SendAsPartOf);
