using Copin.Model;
using Copin.Provisioning.Resources;
using Copin.Provisioning.Secrets;

namespace Copin.Provisioning.Engine;

/// <summary>The resources of a session with their dependencies: the landscape's own, and what they refer to of landscapes that it uses.</summary>
internal sealed class ResourceNodes
{
    private readonly Dictionary<Resource, ResourceNode> _byResource = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Landscape> _used;
    private readonly List<ResourceNode> _all = [];
    private readonly Func<string, TenantSystems> _systems;
    private readonly SecretVault _vault;

    /// <param name="landscape">The landscape with its parameters' values.</param>
    /// <param name="used">The landscapes that it uses.</param>
    /// <param name="systems">The systems of the tenant that a parameter holds, by the parameter's name; of none, for an empty name.</param>
    /// <param name="vault">Has the secrets.</param>
    /// <exception cref="ProvisioningException">A resource has no tenant, or a kind cannot be provisioned, or what is used is not given.</exception>
    public ResourceNodes(Landscape landscape, IEnumerable<LandscapeDeclaration> used, Func<string, TenantSystems> systems, SecretVault vault)
    {
        _systems = systems;
        _vault = vault;
        _used = used.Select(declaration => Landscape.Read(declaration, landscape.Values)).ToDictionary(other => other.Declaration.Type.FullName, StringComparer.Ordinal);
        foreach (var resource in landscape.Graph.Order)
            Add(resource, landscape, isForeign: false);
        All = _all;
        Own = [.. _all.Where(node => !node.IsForeign)];
    }

    /// <summary>Every resource, each after all it depends on.</summary>
    public IReadOnlyList<ResourceNode> All { get; }

    /// <summary>The landscape's own.</summary>
    public IReadOnlyList<ResourceNode> Own { get; }

    /// <summary>The resource's node; null where it is none of this session.</summary>
    public ResourceNode? Find(Resource resource) => _byResource.GetValueOrDefault(resource);

    /// <summary>The node of the landscape's own resource by its record name; null where there is none.</summary>
    public ResourceNode? Find(string resource) => Own.FirstOrDefault(node => string.Equals(node.Resource.Id, resource, StringComparison.Ordinal));

    /// <summary>What a reference of a resource leads to; null where that is not known.</summary>
    public ResourceNode? Find(ResourceNode from, Reference reference) => reference.Target switch
    {
        { Scope: ReferenceScope.Local } target => from.Landscape.Find(target.Name) is { } resource ? Find(resource) : null,
        { Scope: ReferenceScope.OtherLandscape } target => _used.GetValueOrDefault(target.Landscape)?.Find(target.Name) is { } resource ? Find(resource) : null,
        _ => null,
    };

    /// <summary>What a resource needs, directly and by others, each after all it depends on.</summary>
    public IReadOnlyList<ResourceNode> NeededBy(ResourceNode node)
    {
        var needed = new HashSet<ResourceNode>();
        var open = new Stack<ResourceNode>(node.Dependencies);
        while (open.TryPop(out var next))
            if (needed.Add(next))
                foreach (var dependency in next.Dependencies)
                    open.Push(dependency);
        return [.. _all.Where(needed.Contains)];
    }

    // What a resource needs has been added before it, except what belongs to another landscape, which is added with what it needs.
    private ResourceNode Add(Resource resource, Landscape landscape, bool isForeign)
    {
        if (_byResource.TryGetValue(resource, out var known))
            return known;
        var dependencies = landscape.Graph.DependenciesOf(resource).Select(dependency => Add(dependency.To, landscape, isForeign)).Concat(Foreign(resource)).Distinct().ToArray();
        var tenant = landscape.TenantOf(resource);
        if (tenant is null && resource.Kind.System != SapSystem.None && !resource.Kind.IsTenantOptional)
            throw new ProvisioningException($"{resource.Id}: it is not clear in which tenant the {resource.Kind.Title} is; name the parameter: Tenant = \"{{…}}\".");
        var node = new ResourceNode(resource, landscape, ResourceProviders.Of(resource, landscape), _systems(tenant?.Name ?? ""), _all.Count, isForeign);
        node.Scope = new ResourceScope(node, this, _vault);
        node.Dependencies.AddRange(dependencies);
        foreach (var dependency in dependencies)
            dependency.Dependents.Add(node);
        _byResource.Add(resource, node);
        _all.Add(node);
        return node;
    }

    private IEnumerable<ResourceNode> Foreign(Resource resource)
    {
        foreach (var reference in resource.References)
        {
            if (reference.Target is not { Scope: ReferenceScope.OtherLandscape } target)
                continue;
            var landscape = _used.GetValueOrDefault(target.Landscape)
                ?? throw new ProvisioningException($"{resource.Id} refers to {target.FullName} of another landscape, whose declaration was not given ({nameof(ILandscape)}.{nameof(ILandscape.UsedLandscapes)}).");
            if (landscape.Find(target.Name) is { } found)
                yield return Add(found, landscape, isForeign: true);
        }
    }
}
