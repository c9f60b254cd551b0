using System.Diagnostics;

namespace Copin.Model;

/// <summary>What an applied resource has: the values behind its generated properties.</summary>
/// <param name="resource">The resource's record name.</param>
/// <param name="values">The values by output name. Secret outputs are not among them: their values stay with the engine.</param>
[DebuggerDisplay("{Resource,nq}")]
public sealed class ResourceOutputs(string resource, IReadOnlyDictionary<string, string> values)
{
    /// <summary>The resource's record name.</summary>
    public string Resource { get; } = resource;

    /// <summary>The values that are no secrets.</summary>
    public IReadOnlyDictionary<string, string> Values { get; } = values;

    /// <summary>An output as text.</summary>
    /// <exception cref="InvalidOperationException">The resource has no such output, or does not have it yet.</exception>
    public string Text(string output) => Values.TryGetValue(output, out var value)
        ? value
        : throw new InvalidOperationException($"Resource '{Resource}' has no output '{output}'; it exists only after the resource was applied.");

    /// <summary>An output as an address.</summary>
    /// <exception cref="InvalidOperationException">The resource has no such output, or it is no absolute address.</exception>
    public Uri Uri(string output) => System.Uri.TryCreate(Text(output), UriKind.Absolute, out var uri)
        ? uri
        : throw new InvalidOperationException($"Output '{output}' of resource '{Resource}' is no absolute address.");

    /// <summary>An output as a GUID.</summary>
    /// <exception cref="InvalidOperationException">The resource has no such output, or it is no GUID.</exception>
    public Guid Guid(string output) => System.Guid.TryParse(Text(output), out var guid)
        ? guid
        : throw new InvalidOperationException($"Output '{output}' of resource '{Resource}' is no GUID.");

    /// <summary>The name of a secret output; the engine knows its value.</summary>
    public Secret Secret(string output) => Copin.Secret.FromOutput(Resource, output);

    /// <summary>The resource's record name.</summary>
    public override string ToString() => Resource;
}
