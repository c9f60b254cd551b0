using System.Text.Json.Serialization;

namespace Copin.Provisioning.Clients.Btp;

/// <summary>A role collection of a subaccount.</summary>
public sealed record RoleCollection
{
    /// <summary>Its name; case sensitive.</summary>
    public string? Name { get; init; }

    /// <summary>A description.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it came with an application and cannot be changed.</summary>
    public bool? IsReadOnly { get; init; }

    /// <summary>The roles in it.</summary>
    public IReadOnlyList<RoleReference>? RoleReferences { get; init; }
}

/// <summary>A role in a role collection.</summary>
public sealed record RoleReference
{
    /// <summary>The application.</summary>
    public string? RoleTemplateAppId { get; init; }

    /// <summary>The role template.</summary>
    public string? RoleTemplateName { get; init; }

    /// <summary>The role.</summary>
    public string? Name { get; init; }
}

[JsonSourceGenerationOptions(RespectNullableAnnotations = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RoleCollection))]
[JsonSerializable(typeof(List<RoleCollection>))]
internal sealed partial class AuthorizationJson : JsonSerializerContext;
