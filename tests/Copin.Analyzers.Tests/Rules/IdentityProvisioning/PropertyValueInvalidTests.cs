namespace Copin.Analyzers.Tests.Rules.IdentityProvisioning;

public class PropertyValueInvalidTests
{
    [Fact]
    public Task Truth_value_is_true_or_false() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.SkipReadArchived, {|COPIN4010:"Yes"|})]
        """,
        "'Yes' is no value of 's4hana.cloud.skip.read.archived'; write 'true' or 'false'");

    [Fact]
    public Task Number_is_a_whole_one() => IdentitySource.VerifyPropertiesAsync(
        """
        [SystemProperty(SystemProperties.RolesPageSize, {|COPIN4010:"thirty"|})]
        """,
        "'thirty' is no value of 's4hana.cloud.roles.page.size'; write a whole number from 1");

    [Fact]
    public Task Number_of_an_argument_is_at_least_1() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion1(RolesPageSize = {|COPIN4010:0|})]
        """,
        "'0' is no value of 's4hana.cloud.roles.page.size'; write a whole number from 1");

    [Fact]
    public Task List_of_role_codes_is_not_empty() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion1(HrSwitchDependentRoleCodes = {|COPIN4010:""|})]
        """,
        "'' is no value of 's4hana.cloud.hr.switch.dependent.role.codes'; write role codes separated by commas, such as 'BUP003,BBP005'");

    [Fact]
    public Task Standard_transformation_needs_its_form_of_dates() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion1(DateVariableFormat = {|COPIN4010:"dd.MM.yyyy"|})]
        """,
        "'dd.MM.yyyy' is no value of 'ips.date.variable.format'; write 'yyyy-MM-dd', which the standard read transformation needs");

    [Fact]
    public Task A_transformation_of_ones_own_may_need_another() => IdentitySource.VerifyProxyAsync(
        """
        [ProxySystem("S4HC", Url = "{S4.ApiUrl}", User = "{Lead}", Password = "{Password}", ReadTransformation = {|COPIN4050:"read.json"|})]
        [ConnectorVersion1(DateVariableFormat = "dd.MM.yyyy")]
        """);

    [Fact]
    public Task Values_of_the_documents_are_right() => IdentitySource.VerifyPropertiesAsync(
        """
        [ConnectorVersion1(HrSwitchActive = true, HrSwitchDependentRoleCodes = "BUP003, BBP005", DateVariableFormat = "yyyy-MM-dd", RolesPageSize = 30)]
        [SystemProperty("ips.trace.skipped.entity", "{Lead}")]
        """);
}
