using Copin.Model;

namespace Copin.Rules;

/// <summary>The name of an externalised parameter has none of the characters that Cloud Integration forbids.</summary>
/// <remarks>Source: <see cref="CloudIntegrationNames"/>.</remarks>
internal sealed class FlowParameterNameInvalid() : Rule<IntegrationFlow>(
    "COPIN2001", Severity.Error, "Externalised parameter name is invalid",
    "{0}")
{
    // A name made of forbidden characters alone is said to be wrong often enough.
    private const int MostFindings = 10;

    protected override IEnumerable<Finding> Check(IntegrationFlow flow, Landscape landscape)
    {
        foreach (var parameter in flow.AllParameters)
        {
            if (!parameter.Name.HasValue || parameter.Name.Fault is not null)
                continue;
            var name = parameter.Name.Skeleton;
            if (string.IsNullOrWhiteSpace(name))
            {
                yield return At(parameter.Name.Place, "An externalised parameter has a name; write it as the flow's Configure dialog shows it");
                continue;
            }

            var findings = 0;
            for (var i = 0; i < name.Length && findings < MostFindings; i++)
            {
                if (CloudIntegrationNames.MayStandInParameter(name[i]))
                    continue;
                findings++;
                yield return At(
                    parameter.Name.PlaceInSkeleton(i, 1),
                    $"'{Show(name[i])}' must not stand in the name of an externalised parameter; write the name as the flow's Configure dialog shows it");
            }
        }
    }

    private static string Show(char character) => char.IsControl(character) ? $"U+{(int)character:X4}" : character.ToString();
}
