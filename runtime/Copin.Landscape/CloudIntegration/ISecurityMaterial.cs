namespace Copin.Model;

/// <summary>A resource that is security material of Cloud Integration: integration flows refer to it by its name.</summary>
public interface ISecurityMaterial
{
    /// <summary>The record's name.</summary>
    string Id { get; }

    /// <summary>The name by which integration flows refer to it; unique among all security material of the tenant.</summary>
    Text Name { get; }

    /// <summary>The resource whose credentials it holds; null where it holds its own.</summary>
    Reference? Source { get; }
}
