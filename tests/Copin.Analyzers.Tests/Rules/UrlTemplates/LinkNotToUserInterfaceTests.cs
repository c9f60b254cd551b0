using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class LinkNotToUserInterfaceTests
{
    private const string Link = "CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/%project%/?tab=infoTab";

    [Fact]
    public Task Http_is_a_warning_at_the_scheme() => LinkSource.VerifyArgumentAsync(
        LinkSource.Customer, $"\"{{|COPIN6006:http://|}}{{S4.UiHost}}/ui#{Link}\"", "A link of S/4HANA Cloud begins with 'https://'");

    [Fact]
    public Task Missing_scheme_is_a_warning_at_the_argument() => LinkSource.VerifyArgumentAsync(
        LinkSource.Customer, $"{{|COPIN6006:\"{{S4.UiHost}}/ui#{Link}\"|}}",
        "A link of S/4HANA Cloud begins with 'https://'; write \"https://{S4.UiHost}\" + ProjectLinks.CustomerProject");

    [Fact]
    public Task Another_page_is_a_warning() => LinkSource.VerifyArgumentAsync(LinkSource.Customer, $"{{|COPIN6006:\"https://{{S4.UiHost}}/launchpad#{Link}\"|}}");

    [Theory]
    [InlineData("https://{S4.UiHost}/ui#")]
    [InlineData("{S4.UiUrl}/ui#")]
    [InlineData("https://my300000.s4hana.cloud.sap/ui#")]
    [InlineData("{Lead}")]
    public Task User_interface_is_right(string start) => LinkSource.VerifyArgumentAsync(LinkSource.Customer, $"\"{start}{Link}\"");

    [Fact]
    public Task Half_typed_template_is_the_compilers_concern() => LinkSource.VerifyArgumentAsync(LinkSource.Customer, "{|CS0103:Link|}");
}
