using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.IdentityProvisioning.TransformationSource;

namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

/// <summary>COPIN4061.</summary>
public class FamilyNameOptionalTests
{
    private const string Optional = """{ "sourcePath": "$.name.familyName", "targetPath": "$.personalInformation.lastName", {|COPIN4061:"optional": true|} }""";

    private static readonly string Unmarked = Optional.Replace("{|COPIN4061:", "").Replace("|}", "");

    [Theory]
    [InlineData("")]
    [InlineData("[ConnectorVersion1(HrSwitchActive = false)]")]
    public Task Optional_name_without_the_switch_is_found(string attributes) => WriteAsync(
        attributes, Optional, ["S/4HANA Cloud needs a family name while 's4hana.cloud.hr.switch.active' is not \"true\", as on 'S4HC'; remove \"optional\", or set the property"]);

    [Theory]
    [InlineData("[ConnectorVersion1(HrSwitchActive = true)]")]
    [InlineData("[ConnectorVersion3]")]
    public Task Optional_name_with_the_switch_or_without_one_is_not(string attributes) => WriteAsync(attributes, Unmarked, []);

    [Fact]
    public Task Name_that_is_optional_in_the_other_case_is_not() => WriteAsync("""
        { "condition": "%s4hana.cloud.hr.switch.active% != null && %s4hana.cloud.hr.switch.active% == true", "optional": true, "sourcePath": "$.name.familyName", "targetPath": "$.b" },
                  { "condition": "%s4hana.cloud.hr.switch.active% == null || %s4hana.cloud.hr.switch.active% == false", "sourcePath": "$.name.familyName", "targetPath": "$.b" }
        """);

    [Fact]
    public Task Read_transformation_may_leave_it_out() => ReadAsync("", Unmarked);
}
