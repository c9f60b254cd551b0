using Copin.Model;

namespace Copin.Rules;

/// <summary>A formation's name has letters, digits, blanks, hyphens and underscores, and begins and ends with a letter or digit.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Automating Integrations Using Formations".</remarks>
internal sealed class FormationNameInvalid() : Rule<Formation>(
    "COPIN3046", Severity.Error, "Formation name is invalid",
    "A formation's name {0}; write 1 to 128 letters, digits, blanks, '-' and '_', the first and the last a letter or digit")
{
    protected override IEnumerable<Finding> Check(Formation formation, Landscape landscape)
    {
        if (!formation.Name.HasValue)
            yield break;
        var name = formation.Name.Skeleton;
        if (string.IsNullOrWhiteSpace(name))
        {
            yield return At(formation.Name.Place, "must not be empty");
            yield break;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var isInner = i > 0 && i < name.Length - 1;
            if (IsLetterOrDigit(name[i]) || name[i] == Text.Blank || (isInner && (name[i] is ' ' or '-' or '_')))
                continue;
            yield return At(formation.Name.PlaceInSkeleton(i, 1), name[i] is ' ' or '-' or '_' ? $"must not {(i == 0 ? "begin" : "end")} with '{name[i]}'" : $"must not contain '{name[i]}'");
            yield break;
        }

        if (formation.Name.Known is { Length: > AccountLimits.FormationName } tooLong)
            yield return At(
                formation.Name.PlaceInSkeleton(AccountLimits.FormationName, tooLong.Length - AccountLimits.FormationName),
                $"has at most {AccountLimits.FormationName} characters, this one {tooLong.Length}");
    }

    private static bool IsLetterOrDigit(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
