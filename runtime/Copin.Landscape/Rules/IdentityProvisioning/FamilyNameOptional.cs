using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>Where HR integration does not synchronise business partners, the write transformation demands the family name.</summary>
/// <remarks>
/// A property that is not set is <c>null</c> in conditions. Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition": "If it's deactivated … then you have
/// to provide family name".
/// </remarks>
internal sealed class FamilyNameOptional() : TransformationRule(
    "COPIN4061", Severity.Warning, "Family name is optional without HR integration",
    "S/4HANA Cloud needs a family name while '{0}' is not \"true\", as on '{1}'; remove \"optional\", or set the property")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        if (uses.FirstOrDefault(use => use.IsWrite && IsSwitchedOff(use.System)) is not { } use)
            yield break;
        foreach (var entity in document.Entities)
        {
            var mappings = TransformationDocument.MappingsOf(entity).Where(mapping => mapping["sourcePath"] is { Kind: JsonKind.Text, Text: "$.name.familyName" } && AppliesWithoutSwitch(mapping)).ToArray();
            if (mappings.Length > 0 && mappings.All(IsOptional))
                yield return At(document.At(OptionalOf(mappings[mappings.Length - 1])), SystemProperties.HrSwitchActive, use.System.Name).With(FixKeys.Removal, "'optional'");
        }
    }

    // Connector version 3 writes SCIM and has no such switch.
    private static bool IsSwitchedOff(ProxySystem system) =>
        system.ConnectorVersion == 1 && (system.Find(SystemProperties.HrSwitchActive) is not { } property || property.Value.Known == "false");

    private static bool AppliesWithoutSwitch(JsonValue mapping) =>
        mapping["condition"] is not { Kind: JsonKind.Text, Text: var condition }
        || condition.IndexOf('%' + SystemProperties.HrSwitchActive + '%', StringComparison.Ordinal) < 0
        || condition.Replace("!=", "").IndexOf("== null", StringComparison.Ordinal) >= 0
        || condition.IndexOf("false", StringComparison.Ordinal) >= 0;

    private static bool IsOptional(JsonValue mapping) => mapping["optional"] is { Kind: JsonKind.Flag, Text: "true" };

    private static Stretch OptionalOf(JsonValue mapping) => mapping.Find("optional") is { } optional ? Stretch.Between(optional.NameStretch.Start, optional.Value.Stretch.End) : mapping.Opening;
}
