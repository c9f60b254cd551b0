using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class MisplacedAttributeTests
{
    [Fact]
    public Task Inbound_user_on_a_destination_is_an_error_at_the_attribute() => Verify.LandscapeAsync("""
        [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
        public sealed partial record ApiUser;

        [Destination("S4", Url = "https://example.com")]
        [{|COPIN0007:InboundUser<ApiUser>|}]
        public sealed partial record Projects;
        """,
        "[InboundUser] belongs on a communication system, and 'Projects' is a destination; move or remove it");

    [Fact]
    public Task Detail_alone_makes_no_resource() => Verify.LandscapeAsync("""
        [{|COPIN0007:OutboundUser|}("NOT_IN_USE")]
        public sealed partial record Partner;

        [{|COPIN0007:Step|}("A1", "announce")]
        public sealed partial record Announcement;
        """,
        "[OutboundUser] belongs on a communication system, and 'Partner' is no resource; add [CommunicationSystem…] beside it",
        "[Step] belongs on a resource, and 'Announcement' is no resource; add the attribute that makes it a resource");

    [Fact]
    public Task Uses_belongs_on_the_landscape() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        [{|COPIN0007:Uses<Test>|}]
        public sealed partial record Announcement;
        """);

    [Fact]
    public Task Details_on_their_kind_are_right() => Verify.LandscapeAsync("""
        [Destination("S4", Url = "https://example.com")]
        [DestinationProperty("sap-client", "100")]
        [Step("C4", "create the destination")]
        public sealed partial record Projects;
        """);
}
