using Copin.Model;

namespace Copin.Rules;

/// <summary>The user with whom a purpose calls S/4HANA Cloud has an arrangement of a scenario that serves the purpose.</summary>
/// <remarks>
/// Source of each purpose: <see cref="Purposes"/>. A customer's own scenario may serve anything, and of an unknown one nothing is known, so neither is accused. Where a
/// scenario, a system or its user cannot be read, nothing can be said to be missing.
/// </remarks>
internal sealed class ScenarioServesOtherPurpose() : Rule(
    "COPIN1006", Severity.Error, "Communication scenario does not serve its purpose",
    "{0} {1}, which '{2}' is; {3}")
{
    // Two IDs that differ in more are no slip of each other.
    private const int FarthestSlip = 2;

    public override IEnumerable<Finding> Check(Landscape landscape)
    {
        var accused = new HashSet<Place>();
        bool? isOpen = null;
        foreach (var purpose in Purposes.All)
        {
            foreach (var (use, others) in UsesOf(purpose, landscape))
            {
                var arrangements = landscape.ArrangementsOf(use.User).ToArray();
                if (arrangements.Any(arrangement => arrangement.CatalogEntry is null || use.Scenarios.Contains(arrangement.CatalogEntry.Id)))
                    continue;
                if (arrangements.Length == 0 && (isOpen ??= HasOpenEnds(landscape)))
                    continue;
                var finding = Meant(arrangements, use, others) is { } meant ? AtArrangement(meant, use, purpose) : AtUser(arrangements, use, purpose);
                if (accused.Add(finding.Place))
                    yield return finding;
            }
        }
    }

    private Finding AtArrangement(CommunicationArrangement arrangement, PurposeUse use, Purpose purpose)
    {
        var scenario = arrangement.CatalogEntry!;
        return At(
            arrangement.Scenario.Place, $"'{scenario.Id}'{scenario.InBrackets()} does not serve", purpose.Title, use.Resource.Id,
            $"write {ScenarioTitles.WithTitle(use.Scenarios[0])}").WithReplacement($"\"{use.Scenarios[0]}\"");
    }

    private Finding AtUser(CommunicationArrangement[] arrangements, PurposeUse use, Purpose purpose) => At(
        use.UserPlace, arrangements.Length == 0 ? $"No arrangement is open to '{use.User.Id}' for" : $"None of the arrangements open to '{use.User.Id}' serves",
        purpose.Title, use.Resource.Id, $"add an arrangement of {ScenarioTitles.WithTitle(use.Scenarios[0])} on a system with [InboundUser<{use.User.Id}>]");

    // Each use with all uses by the same resource, which may need several scenarios.
    private static IEnumerable<(PurposeUse Use, IEnumerable<PurposeUse> OfSameResource)> UsesOf(Purpose purpose, Landscape landscape) =>
        from ofResource in purpose.UsesIn(landscape).GroupBy(use => use.Resource)
        from use in ofResource
        select (use, (IEnumerable<PurposeUse>)ofResource);

    // The only one; among several, the one whose ID is a slip of the right one. None that another need of the same purpose has already.
    private static CommunicationArrangement? Meant(CommunicationArrangement[] arrangements, PurposeUse use, IEnumerable<PurposeUse> others)
    {
        return arrangements.Length == 1
            ? arrangements.FirstOrDefault(IsFree)
            : arrangements
                .Where(IsFree)
                .Select(arrangement => (Arrangement: arrangement, Slips: EditDistance.Between(arrangement.CatalogEntry!.Id, use.Scenarios[0], FarthestSlip)))
                .Where(candidate => candidate.Slips <= FarthestSlip)
                .OrderBy(candidate => candidate.Slips)
                .Select(candidate => candidate.Arrangement)
                .FirstOrDefault();

        bool IsFree(CommunicationArrangement arrangement) =>
            !others.Any(other => other.Scenarios.Contains(arrangement.CatalogEntry!.Id));
    }

    // An arrangement without system, or a system without user, may be meant for any user; another rule says what is wrong with it.
    private static bool HasOpenEnds(Landscape landscape) =>
        landscape.All<CommunicationArrangement>().Any(arrangement => landscape.Find<CommunicationSystem>(arrangement.System) is not { InboundUsers.Count: > 0 } system
            || system.InboundUsers.Any(inbound => landscape.Find<CommunicationUser>(inbound.User) is null));
}
