using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class MalformedReferenceTests
{
    [Fact]
    public Task Brace_that_is_not_closed_is_an_error_from_there_on() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "Write to {|COPIN0016:{Lead and wait.|}")]
        public sealed partial record Announcement;
        """,
        "'{' is not closed; write '{Name}' or '{Name.Member}', or '{{' for a brace");

    [Fact]
    public Task Brace_that_closes_nothing_is_an_error() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "Write to Lead{|COPIN0016:}|}.")]
        public sealed partial record Announcement;
        """);

    [Fact]
    public Task Braces_around_no_name_are_an_error() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "{|COPIN0016:{\"a\": 1}|}")]
        public sealed partial record Announcement;
        """);

    [Fact]
    public Task What_stands_for_a_secret_is_not_repeated() => Verify.LandscapeAsync("""
        [CommunicationUser("COPIN", Description = "Project data", Password = "{|COPIN0016:{Canary 1234567890 aA!}|}")]
        public sealed partial record ApiUser;
        """,
        "This is no reference; write '{Name}', the name of a Secret parameter");

    [Fact]
    public Task Doubled_braces_are_right() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "{{\"a\": 1}} for {Lead}")]
        public sealed partial record Announcement;
        """);
}
