using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class TemplateInWrongSlotTests
{
    [Fact]
    public Task Customer_projects_in_the_internal_parameter_are_an_error_at_the_intent() => LinkSource.VerifyAsync(
        LinkSource.Internal, "{|COPIN6004:CustomerProject-maintainCustomerProject|}&/Display/ProjEngagementsSet/%project%/?tab=infoTab",
        "'CustomerProject-maintainCustomerProject' opens customer projects, but this is 'ApplicationBaseUrlInternalProjects'; put the template into 'ApplicationBaseUrlCustomerProjects'");

    [Theory]
    [InlineData(LinkSource.Enterprise, "CustomerProject")]
    [InlineData(LinkSource.Enterprise, "InternalProject")]
    [InlineData(LinkSource.Customer, "EnterpriseProject")]
    [InlineData(LinkSource.Internal, "EnterpriseProject")]
    public Task Link_of_the_library_in_another_parameter_is_that_one_error(string parameter, string link) =>
        LinkSource.VerifyArgumentAsync(parameter, $"\"https://{{S4.UiHost}}\" + {{|COPIN6004:ProjectLinks.{link}|}}");

    [Fact]
    public Task Another_intent_is_nobodys() => LinkSource.VerifyAsync(LinkSource.Customer, "CustomerProjects-display&/%project%");

    [Fact]
    public Task Intent_of_the_parameter_is_right() => LinkSource.VerifyAsync(LinkSource.Customer, "CustomerProject-display?Project=%project%");
}
