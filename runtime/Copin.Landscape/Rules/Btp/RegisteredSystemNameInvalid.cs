using Copin.Model;

namespace Copin.Rules;

/// <summary>A system's name in the system landscape consists of printable ASCII characters.</summary>
/// <remarks>Source: SAP-docs/btp-cloud-platform, "Register an SAP S/4HANA Cloud System in a Global Account in SAP BTP".</remarks>
internal sealed class RegisteredSystemNameInvalid() : Rule<RegisteredSystem>(
    "COPIN3044", Severity.Error, "Name of a registered system is invalid",
    "A registered system's name {0}")
{
    protected override IEnumerable<Finding> Check(RegisteredSystem system, Landscape landscape)
    {
        if (!system.Name.HasValue)
            yield break;
        var name = system.Name.Skeleton;
        if (string.IsNullOrWhiteSpace(name))
            yield return At(system.Name.Place, "must not be empty; write one, best the system's ID");
        for (var i = 0; i < name.Length; i++)
            if (name[i] is (< ' ' or > '~') and not Text.Blank)
            {
                yield return At(
                    system.Name.PlaceInSkeleton(i, 1), $"has printable ASCII characters only, not {(char.IsLetterOrDigit(name[i]) ? $"'{name[i]}'" : $"U+{(int)name[i]:X4}")}; write another one");
                yield break;
            }
    }
}
