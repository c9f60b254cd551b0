using Copin.Model;

namespace Copin.Rules;

/// <summary>All rules. A new rule is a new file and one line in <see cref="RuleTable"/>.</summary>
public static class Rulebook
{
    /// <summary>Every rule, by identifier.</summary>
    public static IReadOnlyList<Rule> All { get; } = RuleTable.Create().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();

    /// <summary>Every rule and the report of a failed one.</summary>
    public static IEnumerable<Rule> AllWithInternal => All.Concat([RuleFailure.Instance]);

    /// <summary>Checks a landscape against every rule.</summary>
    /// <remarks>A rule that throws becomes a finding of <c>COPIN9001</c>, so that a fault of ours costs its own findings only.</remarks>
    public static IReadOnlyList<Finding> Check(Landscape landscape)
    {
        var findings = new List<Finding>();
        foreach (var rule in All)
        {
            try
            {
                findings.AddRange(rule.Check(landscape));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                findings.Add(RuleFailure.Instance.Of(rule, exception));
            }
        }

        return findings;
    }
}

/// <summary>A rule of ours threw.</summary>
internal sealed class RuleFailure() : Rule(
    "COPIN9001", Severity.Warning, "A rule failed",
    "Rule {0} failed with {1} and found nothing here; please report it")
{
    public static RuleFailure Instance { get; } = new();

    public Finding Of(Rule rule, Exception exception) => At(Place.OfRecord(""), rule.Id, exception.GetType().Name);

    public override IEnumerable<Finding> Check(Landscape landscape) => [];
}
