namespace Copin;

/// <summary>A tenant of SAP S/4HANA Cloud Public Edition. UI and API host are derived from one host name, so that neither is ever typed in the other's place.</summary>
public sealed record S4HanaCloudTenant : ILandscapeParameter
{
    private readonly S4HanaCloudHost _host;

    /// <summary>A tenant by its host.</summary>
    /// <param name="host">Either host of the tenant without scheme, such as <c>my300000.s4hana.cloud.sap</c>.</param>
    /// <param name="administration">
    /// The communication user whose arrangement of scenario <c>SAP_COM_0A48</c> lets the engine maintain communication users, systems and arrangements. The first
    /// such arrangement is made by hand. Null where the landscape is only compiled or exported.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="host"/> is no host of an S/4HANA Cloud tenant.</exception>
    public S4HanaCloudTenant(string host, BasicCredentials? administration = null)
    {
        if (!S4HanaCloudHost.TryParse(host, out var parsed))
            throw new ArgumentException($"'{host}' is no host of an S/4HANA Cloud tenant; write it as 'my300000.s4hana.cloud.sap', without 'https://' and path.", nameof(host));
        _host = parsed!;
        Administration = administration;
    }

    /// <summary>The host of the APIs, such as <c>my300000-api.s4hana.cloud.sap</c>.</summary>
    public string ApiHost => _host.ApiHost;

    /// <summary>The host of the user interface, such as <c>my300000.s4hana.cloud.sap</c>.</summary>
    public string UiHost => _host.UiHost;

    /// <summary>The address of the APIs.</summary>
    public Uri ApiUrl => new("https://" + ApiHost);

    /// <summary>The address of the user interface.</summary>
    public Uri UiUrl => new("https://" + UiHost);

    /// <summary>The user with which the engine maintains communication objects.</summary>
    public BasicCredentials? Administration { get; }

    /// <inheritdoc/>
    public string? GetMember(string? member) => member switch
    {
        nameof(ApiHost) => ApiHost,
        nameof(UiHost) => UiHost,
        nameof(ApiUrl) => "https://" + ApiHost,
        nameof(UiUrl) => "https://" + UiHost,
        _ => null,
    };

    /// <summary>The tenant's host of the user interface.</summary>
    public override string ToString() => UiHost;
}
