using System.Text.Json.Serialization;

namespace Copin.Provisioning.Http.Pipeline;

/// <summary>A bearer token and when to stop using it. A class, not a record: records print their members.</summary>
internal sealed class AccessToken(string value, DateTimeOffset usableUntil)
{
    public string Value { get; } = value;

    public bool IsUsable(DateTimeOffset now) => now < usableUntil;
}

/// <summary>The token endpoint's answer (RFC 6749, section 5.1).</summary>
internal sealed class AccessTokenResponse
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>Lifetime in seconds.</summary>
    [JsonPropertyName("expires_in")]
    public long? ExpiresIn { get; init; }
}

[JsonSerializable(typeof(AccessTokenResponse))]
internal sealed partial class AccessTokenJson : JsonSerializerContext;
