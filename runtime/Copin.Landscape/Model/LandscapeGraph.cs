namespace Copin.Model;

/// <summary>A dependency between two resources of a landscape.</summary>
/// <param name="From">The resource that needs the other.</param>
/// <param name="To">The resource that must be there first.</param>
/// <param name="Place">The type argument or the part of a text that makes it so.</param>
public sealed record Dependency(Resource From, Resource To, Place Place);

/// <summary>Who depends on whom: by type argument, by <c>{Resource.Output}</c>, by <c>[After&lt;T&gt;]</c>, and by what <see cref="ImpliedDependencies"/> says.</summary>
public sealed class LandscapeGraph
{
    /// <summary>How many cycles are looked up at most: as good as any number to a reader, and it keeps the time linear where everything depends on everything.</summary>
    public const int MostCycles = 100;

    private readonly Dictionary<Resource, List<Dependency>> _dependencies = [];
    private readonly Dictionary<Resource, List<Dependency>> _dependents = [];

    internal LandscapeGraph(Landscape landscape)
    {
        foreach (var resource in landscape.Resources)
        {
            _dependencies.Add(resource, []);
            _dependents.Add(resource, []);
        }

        var implied = new ImpliedDependencies(landscape);
        var known = new HashSet<Resource>();
        foreach (var resource in landscape.Resources)
        {
            known.Clear();
            foreach (var reference in resource.References)
                if (!ImpliedDependencies.Reverses(resource, reference, landscape))
                    Add(resource, landscape.Find(reference.LocalName), reference.Place, known);
            foreach (var text in resource.Texts)
                foreach (var part in text.Parts)
                    if (part.IsReference && landscape.FindParameter(part.Name) is null)
                        Add(resource, landscape.Find(part.Name), text.PlaceOf(part), known);
            foreach (var (to, place) in implied.Of(resource))
                Add(resource, to, place, known);
        }

        Order = Sort(landscape.Resources, out var cycles);
        Cycles = cycles;
    }

    /// <summary>The resources in an order in which each comes after all it depends on; source order where nothing decides. Members of a cycle come where they are met.</summary>
    public IReadOnlyList<Resource> Order { get; }

    /// <summary>The cycles, at most <see cref="MostCycles"/>: the dependencies of each, in order, the last leading back to the first's start.</summary>
    public IReadOnlyList<IReadOnlyList<Dependency>> Cycles { get; }

    /// <summary>What <paramref name="resource"/> needs directly, each resource once, in source order of the places.</summary>
    public IReadOnlyList<Dependency> DependenciesOf(Resource resource) => _dependencies[resource];

    /// <summary>What needs <paramref name="resource"/> directly, each resource once.</summary>
    public IReadOnlyList<Dependency> DependentsOf(Resource resource) => _dependents[resource];

    private void Add(Resource from, Resource? to, Place place, HashSet<Resource> known)
    {
        if (to is null || !known.Add(to))
            return;
        var dependency = new Dependency(from, to, place);
        _dependencies[from].Add(dependency);
        _dependents[to].Add(dependency);
    }

    // Depth first with a stack of its own: a chain of ten thousand resources must not end the compiler's process.
    private List<Resource> Sort(IReadOnlyList<Resource> resources, out IReadOnlyList<IReadOnlyList<Dependency>> cycles)
    {
        var order = new List<Resource>(resources.Count);
        var found = new List<IReadOnlyList<Dependency>>();
        var done = new HashSet<Resource>();
        var onPath = new HashSet<Resource>();
        var path = new List<Dependency>();
        var stack = new Stack<(Resource Resource, int Next)>();
        foreach (var root in resources)
        {
            if (done.Contains(root))
                continue;
            stack.Push((root, 0));
            onPath.Add(root);
            while (stack.Count > 0)
            {
                var (resource, next) = stack.Pop();
                var dependencies = _dependencies[resource];
                if (next == dependencies.Count)
                {
                    done.Add(resource);
                    onPath.Remove(resource);
                    order.Add(resource);
                    if (path.Count > 0)
                        path.RemoveAt(path.Count - 1);
                    continue;
                }

                stack.Push((resource, next + 1));
                var dependency = dependencies[next];
                if (onPath.Contains(dependency.To))
                {
                    if (found.Count == MostCycles)
                        continue;
                    var start = path.FindIndex(step => ReferenceEquals(step.From, dependency.To));
                    var cycle = start < 0 ? new List<Dependency>() : path.GetRange(start, path.Count - start);
                    cycle.Add(dependency);
                    found.Add(cycle);
                }
                else if (!done.Contains(dependency.To))
                {
                    path.Add(dependency);
                    onPath.Add(dependency.To);
                    stack.Push((dependency.To, 0));
                }
            }
        }

        cycles = found;
        return order;
    }
}
