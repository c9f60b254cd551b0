namespace Copin.Provisioning.Engine;

/// <summary>Finds what an environment leaves out: what it names, and what cannot be without that.</summary>
internal static class SkippedResources
{
    /// <summary>Marks the nodes.</summary>
    /// <exception cref="ProvisioningException">The landscape has no resource of a name.</exception>
    public static void Mark(ResourceNodes nodes, ProvisioningOptions options)
    {
        foreach (var name in options.Skip)
        {
            var node = nodes.Find(name) ?? throw new ProvisioningException(
                $"Environment {options.Environment} skips '{name}', which is no resource of the landscape; it has {string.Join(", ", nodes.Own.Select(known => known.Resource.Id))}.");
            node.Skipped = $"environment {options.Environment} skips it";
        }

        foreach (var node in nodes.Own.Where(node => !node.IsSkipped))
            if (node.Dependencies.FirstOrDefault(dependency => dependency.IsSkipped && !IsOnlyAfter(node, dependency)) is { } missing)
                node.Skipped = $"it needs {missing.Resource.Id}, which is skipped";
    }

    // What merely comes later can come without what it was to come after.
    private static bool IsOnlyAfter(ResourceNode node, ResourceNode dependency)
    {
        var after = node.Resource.After.Select(reference => reference.Place).ToHashSet();
        return node.Landscape.Graph.DependenciesOf(node.Resource).Where(edge => ReferenceEquals(edge.To, dependency.Resource)).All(edge => after.Contains(edge.Place));
    }
}
