using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>A page of a Service Manager list; <c>token</c> leads to the next.</summary>
internal sealed class ServiceManagerPage<T>
{
    public List<T> Items { get; init; } = [];

    public string? Token { get; init; }
}

[JsonSourceGenerationOptions(
    RespectNullableAnnotations = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ServiceManagerPage<ServiceOffering>))]
[JsonSerializable(typeof(ServiceManagerPage<ServicePlan>))]
[JsonSerializable(typeof(ServiceInstance))]
[JsonSerializable(typeof(ServiceManagerPage<ServiceInstance>))]
[JsonSerializable(typeof(ServiceBinding))]
[JsonSerializable(typeof(ServiceManagerPage<ServiceBinding>))]
[JsonSerializable(typeof(ServiceOperation))]
internal sealed partial class ServiceManagerJson : JsonSerializerContext;
