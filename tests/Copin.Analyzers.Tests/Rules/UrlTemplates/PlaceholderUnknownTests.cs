using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class PlaceholderUnknownTests
{
    private const string Key = "EnterpriseProject-maintain&/C_PPM_ProjectControlTP(ProjectUUID=guid'{0}',IsActiveEntity=true)";
    private const string Number = "CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/{0}/?tab=infoTab";

    [Theory]
    [InlineData("%projectUuid%")]
    [InlineData("%ProjectUUID%")]
    [InlineData("%projectId%")]
    [InlineData("%project-UUID%")]
    [InlineData("%%")]
    public async Task Misspelt_guid_is_that_one_error_with_its_replacement(string written)
    {
        await LinkSource.VerifyAsync(
            LinkSource.Enterprise, Key.Replace("{0}", $"{{|COPIN6002:{written}|}}"),
            $"'{written}' is not filled in 'ApplicationBaseUrl'; write '%projectUUID%'");
        Assert.Equal("%projectUUID%", await LinkSource.ReplacementAsync(LinkSource.Enterprise, Key.Replace("{0}", written), "COPIN6002"));
    }

    [Theory]
    [InlineData("%Project%")]
    [InlineData("%projectId%")]
    [InlineData("%project")]
    [InlineData("%projectUUID%")]
    [InlineData("guid'%projectUUID%'")]
    public async Task Misspelt_number_is_that_one_error_with_its_replacement(string written)
    {
        await LinkSource.VerifyAsync(LinkSource.Customer, Number.Replace("{0}", $"{{|COPIN6002:{written}|}}"));
        Assert.Equal("%project%", await LinkSource.ReplacementAsync(LinkSource.Customer, Number.Replace("{0}", written), "COPIN6002"));
    }

    [Fact]
    public Task Another_placeholder_beside_the_right_one_is_an_error() => LinkSource.VerifyAsync(
        LinkSource.Customer, Number.Replace("{0}", "%project%") + "&user={|COPIN6002:%user%|}",
        "'%user%' is not filled in 'ApplicationBaseUrlCustomerProjects'; write '%project% alone, and '%25' for a percent sign'");

    [Fact]
    public Task Misspelt_placeholder_in_a_constant_of_a_concatenation_is_found_there() => LinkSource.VerifyArgumentAsync(
        LinkSource.Internal, """ "https://{S4.UiHost}" + "/ui#InternalProject-createInternalProject&/Display/ProjEngagementsSet/{|COPIN6002:%Project%|}/" """);

    [Theory]
    [InlineData("%project%")]
    [InlineData("%20%project%%C3%BC")]
    public Task Right_placeholder_and_escapes_are_right(string written) => LinkSource.VerifyAsync(LinkSource.Customer, Number.Replace("{0}", written));

    [Fact]
    public Task Other_parameters_may_hold_other_placeholders() => LinkSource.VerifyAsync("HelpUrl", "Help-show?topic=%topic%");
}
