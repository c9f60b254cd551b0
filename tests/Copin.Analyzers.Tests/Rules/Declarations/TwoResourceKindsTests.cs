using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class TwoResourceKindsTests
{
    [Fact]
    public Task Second_kind_is_an_error_at_its_attribute() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        [{|COPIN0006:Subscription|}("app", Plan = "standard")]
        public sealed partial record Announcement;
        """,
        "'Announcement' is a manual step already; move [Subscription] to a record of its own");

    [Fact]
    public Task Two_forms_of_one_kind_are_two() => Verify.LandscapeAsync("""
        [CommunicationUser("COPIN", Description = "Project data", Password = "{Password}")]
        public sealed partial record ApiUser;

        [UserCredential<ApiUser>("S4H_CPI")]
        [{|COPIN0006:UserCredential|}("S4H_CPI2", User = "X", Password = "{Password}")]
        public sealed partial record Credential;
        """);

    [Fact]
    public Task Details_are_no_second_kind() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        [Step("A1", "announce")]
        [Step("A2", "announce again")]
        public sealed partial record Announcement;
        """);
}
