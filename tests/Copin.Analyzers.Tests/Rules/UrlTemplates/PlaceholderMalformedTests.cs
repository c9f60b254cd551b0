using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.UrlTemplates;

public class PlaceholderMalformedTests
{
    [Fact]
    public Task Name_with_a_blank_is_a_warning_at_the_placeholder() => LinkSource.VerifyAsync(
        "HelpUrl", "Help-show?topic={|COPIN6007:%the topic%|}",
        "'%the topic%' is no placeholder, so no value is filled in; write letters, digits and '_' between the percent signs");

    [Fact]
    public Task Percent_sign_alone_is_a_warning() => LinkSource.VerifyAsync(
        "HelpUrl", "Help-show?topic={|COPIN6007:%topic|}&mode=1",
        "'%topic' is no placeholder, so no value is filled in; close it as in '%name%', or write '%25' for a percent sign");

    [Theory]
    [InlineData("%topic%")]
    [InlineData("100%25")]
    [InlineData("%C3%BCber%20%topic%")]
    [InlineData("nothing")]
    public Task Placeholders_and_escapes_are_right(string text) => LinkSource.VerifyAsync("HelpUrl", "Help-show?topic=" + text);

    [Fact]
    public Task Parameters_of_project_collaboration_have_the_error_instead() => LinkSource.VerifyAsync(LinkSource.Customer, "CustomerProject-display?Project={|COPIN6002:%project|}");
}
