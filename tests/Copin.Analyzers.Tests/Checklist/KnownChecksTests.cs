using Copin.Rules;

namespace Copin.Analyzers.Tests.Checklist;

/// <summary>Every check that is known has its rule, or a reason why there is none.</summary>
public class KnownChecksTests
{
    private static readonly IReadOnlySet<string> Ids = Rulebook.AllWithInternal.Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_row_of_the_lists_is_there_once_with_a_rule_or_a_reason() => Assert.Empty(KnownCheck.Faults(KnownCheck.All, Ids));

    [Fact]
    public void A_row_with_a_comma_outside_quotes_is_refused()
    {
        var refused = Assert.Throws<FormatException>(() => KnownCheck.Read("list,row,check,rules,reason\nS4,4,A name of letters, _ and -,COPIN3041,\n"));
        Assert.Contains("S4,4", refused.Message);
        Assert.Throws<FormatException>(() => KnownCheck.Read("list,row,check,rules,reason\nS4,4,Too few\n"));
    }

    [Fact]
    public void A_row_that_is_missing_twice_there_or_unfounded_is_named()
    {
        var checks = KnownCheck.All.Where(check => check is not { List: "IDENTITY", Row: "P07" })
            .Append(new KnownCheck("S4", "64", "One more", ["COPIN1001"], ""))
            .Append(new KnownCheck("S4", "7", "Again", ["COPIN1999"], ""))
            .Append(new KnownCheck("IDENTITY", "X02", "", [], ""))
            .ToArray();

        Assert.Equal(
            [
                "IDENTITY,P07 is missing", "S4,64 is no row of the lists", "IDENTITY,X02 is no row of the lists", "S4,7 is there 2 times", "S4,7 names 'COPIN1999', which is no rule",
                "IDENTITY,X02 says nothing", "IDENTITY,X02 has neither rule nor reason",
            ],
            KnownCheck.Faults(checks, Ids));
    }
}
