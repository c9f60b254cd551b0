namespace Copin.Model;

/// <summary>A landscape's security material, by the names that integration flows refer to it by.</summary>
public sealed class SecurityMaterials
{
    /// <summary>What its kinds are called together: a name is unique among them all (<see cref="ResourceKind.NamedAmong"/>).</summary>
    public const string Kinds = "security material";

    private readonly Landscape _landscape;
    private readonly Dictionary<string, ISecurityMaterial> _byName = new(StringComparer.Ordinal);

    /// <summary>Looks up the security material of a landscape.</summary>
    public SecurityMaterials(Landscape landscape)
    {
        _landscape = landscape;
        All = landscape.Resources.OfType<ISecurityMaterial>().ToArray();
        foreach (var material in All)
            if (material.Name.Known is { } name && !_byName.ContainsKey(name))
                _byName.Add(name, material);
    }

    /// <summary>All of it, in source order.</summary>
    public IReadOnlyList<ISecurityMaterial> All { get; }

    /// <summary>What a text names, by <c>{Record}</c> or by the name itself; null where it is none of the landscape.</summary>
    public ISecurityMaterial? NamedBy(Text text) =>
        text.SoleReference is { } part && _landscape.FindParameter(part.Name) is null ? _landscape.Find(part.Name) as ISecurityMaterial
        : text.Known is { } name && _byName.TryGetValue(name, out var material) ? material
        : null;
}
