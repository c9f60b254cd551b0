using Copin.Rules;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>Every check that is known has its rule, or a reason why there is none.</summary>
public class KnownChecksTests
{
    [Fact]
    public void Every_check_has_a_rule_or_a_reason() =>
        Assert.Empty(KnownCheck.All.Where(check => check.Rules.Count == 0 && check.Reason.Length == 0).Select(check => $"{check.List} {check.Row}: {check.Check}"));

    [Fact]
    public void Every_rule_that_is_named_exists()
    {
        var ids = Rulebook.AllWithInternal.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        Assert.All(KnownCheck.All.SelectMany(check => check.Rules), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void No_row_is_there_twice_and_both_lists_are_whole()
    {
        Assert.Equal(KnownCheck.All.Count, KnownCheck.All.Select(check => (check.List, check.Row)).Distinct().Count());
        // 63 rows and 63a; the rows D, C, P, N, I, M and X.
        Assert.Equal(64, KnownCheck.All.Count(check => check.List == "S4"));
        Assert.Equal(19 + 6 + 14 + 4 + 14 + 6 + 1, KnownCheck.All.Count(check => check.List == "IDENTITY"));
    }
}
