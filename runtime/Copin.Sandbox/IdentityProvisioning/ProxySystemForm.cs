using System.Collections.Immutable;

namespace Copin.Sandbox;

/// <summary>What a person enters for a new proxy system.</summary>
public sealed record ProxySystemForm
{
    /// <summary>System name: at most 100 characters of letters, digits, <c>- _ .</c> and spaces; unique in the tenant.</summary>
    public required string Name { get; init; }

    /// <summary>System type, as the console names it.</summary>
    public required string Type { get; init; }

    /// <summary>Description.</summary>
    public string Description { get; init; } = "";

    /// <summary>Destination name; Neo only.</summary>
    public string? Destination { get; init; }

    /// <summary>Properties, <c>Password</c> among them; what the console fills in by itself need not be there.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>An adapted read transformation as JSON; null keeps the default.</summary>
    public string? ReadTransformation { get; init; }

    /// <summary>An adapted write transformation as JSON; null keeps the default.</summary>
    public string? WriteTransformation { get; init; }

    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append("Name = ").Append(Name).Append(", Type = ").Append(Type).Append(", Destination = ").Append(Destination);
        return true;
    }
}

/// <summary>A proxy system without its credential.</summary>
/// <param name="Id">The system's ID, at the end of the console's address.</param>
/// <param name="Name">System name.</param>
/// <param name="Type">System type.</param>
/// <param name="Description">Description.</param>
/// <param name="Destination">Name of its destination (Neo); null for none.</param>
/// <param name="Properties">All properties but the password.</param>
/// <param name="ReadTransformation">The adapted read transformation; null for the default.</param>
/// <param name="WriteTransformation">The adapted write transformation; null for the default.</param>
public sealed record ProxySystemSnapshot(
    Guid Id, string Name, string Type, string Description, string? Destination, ImmutableSortedDictionary<string, string> Properties,
    string? ReadTransformation, string? WriteTransformation);
