using System.Text.Json.Serialization;

namespace Copin.Provisioning.Http.OData;

/// <summary>The OData V2 envelope of one entity: <c>{"d":{…}}</c>.</summary>
internal sealed class ODataV2Entity<T>
{
    [JsonPropertyName("d")]
    public T? Data { get; init; }
}

/// <summary>The OData V2 envelope of a collection: <c>{"d":{"results":[…],"__next":"…"}}</c>.</summary>
internal sealed class ODataV2Collection<T>
{
    [JsonPropertyName("d")]
    public ODataV2Results<T> Data { get; init; } = new();
}

/// <summary>The results of a collection, or of an expanded navigation.</summary>
internal sealed class ODataV2Results<T>
{
    [JsonPropertyName("results")]
    public List<T> Results { get; init; } = [];

    [JsonPropertyName("__next")]
    public string? Next { get; init; }
}
