using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class PlaceholderMissingTests
{
    [Fact]
    public Task Template_without_placeholder_is_an_error_at_the_argument() => LinkSource.VerifyArgumentAsync(
        LinkSource.Customer, """{|COPIN6001:"https://{S4.UiHost}/ui#CustomerProject-maintainCustomerProject&/Display/ProjEngagementsSet/"|}""",
        "The template of 'ApplicationBaseUrlCustomerProjects' leads to the same page for every project: it lacks %project%; take ProjectLinks.CustomerProject");

    [Fact]
    public Task A_host_alone_is_that_one_error() => LinkSource.VerifyArgumentAsync(
        LinkSource.Enterprise, """{|COPIN6001:"https://{S4.UiHost}"|}""",
        "The template of 'ApplicationBaseUrl' leads to the same page for every project: it lacks guid'%projectUUID%'; take ProjectLinks.EnterpriseProject");

    [Fact]
    public Task Number_does_not_stand_for_the_guid() => LinkSource.VerifyArgumentAsync(
        LinkSource.Enterprise, """{|COPIN6001:"https://{S4.UiHost}/ui#EnterpriseProject-planProject?EnterpriseProject=%project%"|}""");

    [Fact]
    public Task Empty_template_is_an_error() => LinkSource.VerifyArgumentAsync(LinkSource.Internal, """{|COPIN6001:""|}""");

    [Fact]
    public Task Template_in_a_plain_parameter_is_a_template_all_the_same() => Verify.LandscapeAsync(
        """
        [IntegrationPackage("CoPinS4HanaCloud")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("ProjectsToCollaboration")]
        [FlowParameter("ApplicationBaseUrl", {|COPIN6001:"https://{S4.UiHost}/ui#EnterpriseProject-maintain"|})]
        public sealed partial record ProjectFlow;
        """);

    [Theory]
    [InlineData(LinkSource.Enterprise, "EnterpriseProject")]
    [InlineData(LinkSource.Customer, "CustomerProject")]
    [InlineData(LinkSource.Internal, "InternalProject")]
    public Task Links_of_the_library_are_right(string parameter, string link) => LinkSource.VerifyArgumentAsync(parameter, $"\"https://{{S4.UiHost}}\" + ProjectLinks.{link}");

    [Fact]
    public Task Text_from_a_parameter_may_hold_it() => LinkSource.VerifyArgumentAsync(LinkSource.Enterprise, "\"{Lead}\"");

    [Fact]
    public Task Other_parameters_need_none() => LinkSource.VerifyArgumentAsync("HelpUrl", "\"https://{S4.UiHost}/help\"");

    [Fact]
    public Task Half_typed_template_is_the_compilers_concern() => LinkSource.VerifyArgumentAsync(LinkSource.Enterprise, "ProjectLinks.{|CS0117:Ent|}");
}
