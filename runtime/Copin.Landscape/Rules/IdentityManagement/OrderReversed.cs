using Copin.Model;

namespace Copin.Rules;

/// <summary>A declared order of identity's steps does not contradict the order in which they can work.</summary>
/// <remarks>Source: <see cref="IdentityOrder"/>.</remarks>
internal sealed class OrderReversed() : Rule(
    "COPIN5006", Severity.Error, "Steps are in the wrong order",
    "'{0}' comes after '{1}' here, but must come before it: {2}; remove [After<{3}>], and let '{1}' come [After<{0}>]")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var order = new IdentityOrder(landscape);
        var accused = new HashSet<Place>();
        foreach (var demands in order.Demands.GroupBy(demand => demand.Earlier))
        {
            var needed = order.NeedsOf(demands.Key);
            foreach (var demand in demands)
                // A circle is COPIN0012's.
                if (needed.Contains(demand.Later) && !order.NeedsOf(demand.Later).Contains(demand.Earlier)
                    && AfterOnTheWay(demand.Earlier, demand.Later, order, landscape) is { } after && accused.Add(after.Place))
                    yield return (At(after.Place, demand.Earlier.Id, demand.Later.Id, demand.Reason, after.To.Id) with { Related = new[] { demand.Earlier.RecordPlace, demand.Later.RecordPlace } })
                        .With(FixKeys.Reversal, $"{demand.Later.Id}\n{demand.Earlier.Id}");
        }
    }

    // The first [After<…>] on a way from one to the other; null where type arguments and texts alone lead there.
    private static Dependency? AfterOnTheWay(Resource from, Resource to, IdentityOrder order, Landscape landscape)
    {
        var seen = new HashSet<Resource>();
        for (var resource = from; seen.Add(resource);)
        {
            var after = new HashSet<Place>(resource.After.Select(reference => reference.Place));
            var next = landscape.Graph.DependenciesOf(resource).FirstOrDefault(dependency => ReferenceEquals(dependency.To, to) || order.NeedsOf(dependency.To).Contains(to));
            if (next is null || after.Contains(next.Place))
                return next;
            resource = next.To;
        }

        return null;
    }
}
