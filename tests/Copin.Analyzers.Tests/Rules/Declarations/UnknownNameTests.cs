using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class UnknownNameTests
{
    [Fact]
    public Task Misspelt_parameter_is_an_error_at_the_name() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "Write to {{|COPIN0014:Laed|}}.")]
        public sealed partial record Announcement;
        """,
        "'Laed' is neither a parameter nor a resource of 'Test'; did you mean 'Lead'?");

    [Fact]
    public Task Name_in_another_case_is_unknown_and_proposed() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "Write to {{|COPIN0014:lead|}}.")]
        public sealed partial record Announcement;
        """,
        "'lead' is neither a parameter nor a resource of 'Test'; did you mean 'Lead'?");

    [Fact]
    public Task Name_that_resembles_nothing_is_unknown() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "Write to {{|COPIN0014:Headquarters|}.Name}.")]
        public sealed partial record Announcement;
        """,
        "'Headquarters' is neither a parameter nor a resource of 'Test'; add a parameter of that name, or double the braces to mean braces");

    [Fact]
    public Task Record_that_is_no_resource_is_no_name() => Verify.LandscapeAsync("""
        public sealed record Note;

        [ManualStep("Announce", Instructions = "{{|COPIN0014:Note|}.Text}")]
        public sealed partial record Announcement;
        """);

    [Fact]
    public Task Parameters_resources_and_doubled_braces_are_right() => Verify.LandscapeAsync("""
        [Destination("S4", Url = "https://example.com")]
        public sealed partial record Projects;

        [ManualStep("Announce", Instructions = "Tell {Lead} of {Projects} and {Projects.Name}; enter {{Laed}} and %lead%.")]
        public sealed partial record Announcement;
        """);
}
