using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.CloudIntegration;

/// <summary>An externalised parameter of an integration flow.</summary>
public sealed record ConfigurationParameter
{
    /// <summary>The parameter's name.</summary>
    [JsonPropertyName("ParameterKey")]
    public string Key { get; init; } = "";

    /// <summary>Its value; text of any kind.</summary>
    [JsonPropertyName("ParameterValue")]
    public string? Value { get; init; }

    /// <summary>Such as <c>xsd:string</c>; written back as it was read.</summary>
    public string? DataType { get; init; }
}
