using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4062.</summary>
public class RoleCodeNotMappedTests
{
    private const string On = "[ConnectorVersion1(HrSwitchActive = true)]";

    [Fact]
    public Task Default_role_that_is_not_written_is_found() => WriteAsync(
        On, """{ "type": "valueMapping", "sourcePaths": ["$.userType"], "targetPath": "$.businessPartnerRoleCode", "{|COPIN4062:valueMappings|}": [{ "key": ["Employee"], "mappedValue": "BUP003" }] }""",
        ["Role 'BBP005', which 's4hana.cloud.hr.switch.dependent.role.codes' of 'S4HC' names, is not mapped here; add { \"key\": [\"…\"], \"mappedValue\": \"BBP005\" }"]);

    [Fact]
    public Task Declared_role_that_is_not_read_is_found() => ReadAsync(
        "[ConnectorVersion1(HrSwitchActive = true, HrSwitchDependentRoleCodes = \"BUP003,BUP009\")]",
        """{ "type": "valueMapping", "sourcePaths": ["$.businessPartnerRoleCode"], "targetPath": "$.userType", "{|COPIN4062:valueMappings|}": [{ "key": ["BUP003"], "mappedValue": "Employee" }] }""",
        "Role 'BUP009', which 's4hana.cloud.hr.switch.dependent.role.codes' of 'S4HC' names, is not mapped here; add { \"key\": [\"BUP009\"], \"mappedValue\": \"…\" }");

    [Fact]
    public Task All_roles_mapped_or_no_switch_are_fine()
    {
        const string One = """{ "type": "valueMapping", "sourcePaths": ["$.userType"], "targetPath": "$.businessPartnerRoleCode", "valueMappings": [{ "key": ["Employee"], "mappedValue": "BUP003" }] }""";
        return Task.WhenAll(
            WriteAsync("[ConnectorVersion1(HrSwitchActive = false)]", One, []),
            WriteAsync("[ConnectorVersion3]", One, []),
            WriteAsync("[ConnectorVersion1(HrSwitchActive = true, HrSwitchDependentRoleCodes = \"BUP003\")]", One, []));
    }
}
