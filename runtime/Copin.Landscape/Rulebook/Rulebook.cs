using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>All rules. A new rule is a new file and one line in <see cref="RuleTable"/>.</summary>
public static class Rulebook
{
    /// <summary>Every rule, by identifier.</summary>
    public static IReadOnlyList<Rule> All { get; } = RuleTable.Create().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToArray();

    private static DocumentRule[] DocumentRules { get; } = All.OfType<DocumentRule>().ToArray();

    /// <summary>Every rule and the report of a failed one.</summary>
    public static IEnumerable<Rule> AllWithInternal => All.Concat([RuleFailure.Instance]);

    /// <summary>Checks a landscape against every rule.</summary>
    /// <remarks>A rule that throws becomes a finding of <c>COPIN9001</c>, so that a fault of ours costs its own findings only.</remarks>
    public static IReadOnlyList<Finding> Check(Landscape landscape)
    {
        var findings = new List<Finding>();
        foreach (var rule in All)
        {
            if (landscape.IsStray && !rule.ChecksStrays)
                continue;
            try
            {
                findings.AddRange(rule.Check(landscape));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                findings.Add(Failure(rule.Id, exception));
            }
        }

        return findings;
    }

    /// <summary>Checks a document against every rule that looks at its kind. What is found stands in that document.</summary>
    /// <remarks>As <see cref="Check(Landscape)"/>, it never fails.</remarks>
    /// <param name="document">The document.</param>
    /// <param name="project">The landscapes and documents around it.</param>
    public static IReadOnlyList<Finding> Check(Document document, LandscapeProject project)
    {
        var findings = new List<Finding>();
        foreach (var rule in DocumentRules)
        {
            try
            {
                findings.AddRange(rule.Check(document, project));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                findings.Add(Failure(rule.Id, exception) with { Place = document.At(default) });
            }
        }

        return findings;
    }

    /// <summary>The finding <c>COPIN9001</c>: a part of ours threw.</summary>
    /// <param name="part">The rule's identifier, or what else failed.</param>
    /// <param name="exception">What it threw; its type is told, its message not, which may hold what was typed.</param>
    public static Finding Failure(string part, Exception exception) => RuleFailure.Instance.Of(part, exception);
}

/// <summary>A rule of ours threw.</summary>
internal sealed class RuleFailure() : Rule(
    "COPIN9001", Severity.Warning, "A rule failed",
    "{0} failed with {1} and found nothing here; please report it")
{
    public static RuleFailure Instance { get; } = new();

    public Finding Of(string part, Exception exception) => At(Place.OfRecord(""), part, exception.GetType().Name);

    public override IEnumerable<Finding> Check(Landscape landscape) => [];
}
