using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class GuidLiteralMisusedTests
{
    private const string Key = "EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID={0},IsActiveEntity=true)";

    [Theory]
    [InlineData("%projectUUID%")]
    [InlineData("'%projectUUID%'")]
    [InlineData("guid'%projectUUID%")]
    [InlineData("Guid'%projectUUID%'")]
    public async Task Guid_outside_its_literal_is_that_one_error(string written)
    {
        await LinkSource.VerifyAsync(
            LinkSource.Enterprise, Key.Replace("{0}", $"{{|COPIN6003:{written}|}}"),
            "A GUID in an OData key stands in a literal; write guid'%projectUUID%'");
        Assert.Equal("guid'%projectUUID%'", await LinkSource.ReplacementAsync(LinkSource.Enterprise, Key.Replace("{0}", written), "COPIN6003"));
    }

    [Fact]
    public Task Number_in_a_guids_literal_is_an_error() => LinkSource.VerifyAsync(
        LinkSource.Customer, "CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/{|COPIN6003:guid'%project%'|}/",
        "A project's number is no GUID; write %project%");

    [Fact]
    public async Task Number_in_the_key_of_an_enterprise_project_becomes_the_guid()
    {
        await LinkSource.VerifyAsync(LinkSource.Enterprise, Key.Replace("{0}", "{|COPIN6003:guid'%project%'|}"));
        Assert.Equal("guid'%projectUUID%'", await LinkSource.ReplacementAsync(LinkSource.Enterprise, Key.Replace("{0}", "guid'%project%'"), "COPIN6003"));
    }

    [Fact]
    public Task Literal_is_right() => LinkSource.VerifyAsync(LinkSource.Enterprise, Key.Replace("{0}", "guid'%projectUUID%'"));

    [Fact]
    public Task Parameter_of_an_intent_is_no_literal() => LinkSource.VerifyAsync(LinkSource.Enterprise, "EnterpriseProject-planProject?mode=display&ProjectUUID=%projectUUID%");

    [Fact]
    public Task Guid_in_a_path_is_an_error() => LinkSource.VerifyAsync(LinkSource.Enterprise, "EnterpriseProject-maintain&/C_PPM_ProjectControlTP/{|COPIN6003:%projectUUID%|}");
}
