using Copin.Documents;
using Copin.Model;

namespace Copin.Rules;

/// <summary>The business partner roles that HR maintains are mapped in both transformations.</summary>
/// <remarks>
/// Source: SAP-docs/btp-cloud-identity-services, "SAP S/4HANA Cloud Public Edition", property <c>s4hana.cloud.hr.switch.dependent.role.codes</c>, and the default transformations,
/// which map its default <c>BUP003,BBP005</c>.
/// </remarks>
internal sealed class RoleCodeNotMapped() : TransformationRule(
    "COPIN4062", Severity.Warning, "Business partner role is not mapped",
    "Role '{0}', which '{1}' of '{2}' names, is not mapped here; add {3}")
{
    protected override IEnumerable<Finding> Check(TransformationDocument document, IReadOnlyList<TransformationUse> uses)
    {
        foreach (var use in uses)
        {
            if (use.System.ConnectorVersion != 1 || use.System.IsHrSwitchActive == false || CodesOf(use.System) is not { } codes)
                continue;
            foreach (var mapping in document.Mappings)
            {
                if (mapping.Find("valueMappings") is not { Value.Kind: JsonKind.Array } values || !IsOfRoles(mapping, use.IsWrite))
                    continue;
                var mapped = new HashSet<string>(values.Value.Items.SelectMany(value => CodesIn(value, use.IsWrite)), StringComparer.Ordinal);
                foreach (var code in codes)
                    if (code.Length > 0 && mapped.Add(code))
                        yield return At(
                            document.At(values.NameContent), code, SystemProperties.HrSwitchDependentRoleCodes, use.System.Name, MappingOf(code, "…", use.IsWrite))
                            .WithAddition(MappingOf(code, EnvironmentPlaceholder.Text, use.IsWrite));
            }
        }
    }

    private static IEnumerable<string>? CodesOf(ProxySystem system) =>
        (system.Find(SystemProperties.HrSwitchDependentRoleCodes) is { } property ? property.Value.Known : ProxySystemProperties.Find(SystemProperties.HrSwitchDependentRoleCodes)?.Default)
        ?.Split(',').Select(code => code.Trim());

    private static string MappingOf(string code, string other, bool isWrite) =>
        $"{{ \"key\": [{JsonText.Quote(isWrite ? other : code)}], \"mappedValue\": {JsonText.Quote(isWrite ? code : other)} }}";

    private static bool IsOfRoles(JsonValue mapping, bool isWrite) => isWrite
        ? mapping["targetPath"] is { Kind: JsonKind.Text, Text: "$.businessPartnerRoleCode" }
        : (mapping["sourcePaths"]?.Items ?? []).Any(path => path.Text == "$.businessPartnerRoleCode") || mapping["sourcePath"]?.Text == "$.businessPartnerRoleCode";

    private static IEnumerable<string> CodesIn(JsonValue value, bool isWrite) =>
        isWrite ? value["mappedValue"] is { } code ? [code.Text] : [] : value["key"]?.Items.Select(key => key.Text) ?? [];
}
