using Copin.Model;

namespace Copin.Rules;

/// <summary>Steps of identity whose order no value shows are ordered by <c>[After&lt;…&gt;]</c>; else the engine may start the later one first.</summary>
/// <remarks>Source: <see cref="IdentityOrder"/>.</remarks>
internal sealed class StepTooEarly() : Rule(
    "COPIN5005", Severity.Error, "Step may start too early",
    "'{0}' may start before {1}; add {2}")
{
    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var order = new IdentityOrder(landscape);
        foreach (var demands in order.Demands.GroupBy(demand => demand.Later))
        {
            var needed = order.NeedsOf(demands.Key);
            // What is declared the wrong way round is COPIN5006's.
            var open = demands.Where(demand => !needed.Contains(demand.Earlier) && !order.NeedsOf(demand.Earlier).Contains(demands.Key)).ToArray();
            // What comes before another of them by itself need not be named.
            var implied = new HashSet<Resource>(open.SelectMany(demand => order.NeedsOf(demand.Earlier)));
            var named = open.Where(demand => !implied.Contains(demand.Earlier)).ToArray();
            if (named.Length == 0)
                continue;
            var additions = named.Select(demand => $"[After<{demand.Earlier.Id}>]").ToArray();
            yield return At(
                demands.Key.Place, demands.Key.Id,
                Listing.And(named.Select(demand => $"'{demand.Earlier.Id}' ({demand.Reason})")),
                Listing.And(additions)) with
            {
                Related = named.Select(demand => demand.Earlier.RecordPlace).ToArray(),
                Fix = new Dictionary<string, string>(StringComparer.Ordinal) { [FixKeys.Addition] = string.Join("\n", additions) },
            };
        }
    }
}
