using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.Declarations;

public class UnknownMemberTests
{
    [Fact]
    public Task Unknown_member_is_an_error_behind_the_dot() => Verify.LandscapeAsync("""
        [ManualStep("Open", Where = "https://{S4.{|COPIN0015:UIHost|}}")]
        public sealed partial record Opening;
        """,
        "An SAP S/4HANA Cloud tenant has no member 'UIHost'; did you mean 'UiHost'?");

    [Fact]
    public Task Unknown_output_is_an_error_behind_the_dot() => Verify.LandscapeAsync("""
        [Destination("S4", Url = "https://example.com")]
        public sealed partial record Projects;

        [ManualStep("Open", Where = "{Projects.{|COPIN0015:Address|}}")]
        public sealed partial record Opening;
        """,
        "A destination has no output 'Address'; it has Name");

    [Fact]
    public Task Missing_member_is_an_error_at_the_reference() => Verify.LandscapeAsync("""
        [ManualStep("Open", Where = "https://{|COPIN0015:{S4}|}")]
        public sealed partial record Opening;
        """,
        "'S4' is an SAP S/4HANA Cloud tenant, which has no text of its own; write '{S4.ApiHost}', '{S4.UiHost}', '{S4.ApiUrl}' or '{S4.UiUrl}'");

    [Fact]
    public Task Needless_member_is_an_error_from_the_dot() => Verify.LandscapeAsync("""
        [ManualStep("Announce", Instructions = "Write to {Lead{|COPIN0015:.Value|}}.")]
        public sealed partial record Announcement;
        """,
        "'Lead' is a text, which has no members; write '{Lead}'");

    [Fact]
    public Task Resource_without_default_output_needs_one() => Verify.LandscapeAsync("""
        [IntegrationPackage("CoPin")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Projects")]
        public sealed partial record Flow;

        [ManualStep("Open", Where = "{|COPIN0015:{Flow}|}")]
        public sealed partial record Opening;
        """,
        "'Flow' is an integration flow, of which a text must name an output; write '{Flow.Endpoint}', '{Flow.Id}' or '{Flow.Version}'");

    [Fact]
    public Task Resource_without_outputs_has_none_to_name() => Verify.LandscapeAsync("""
        [ManualStep("Announce")]
        public sealed partial record Announcement;

        [ManualStep("Open", Where = "{|COPIN0015:{Announcement.Title}|}")]
        public sealed partial record Opening;
        """,
        "'Announcement' is a manual step, which has no outputs; write the value out, or use [After<…>] to order the two");

    [Fact]
    public Task Tenant_is_named_as_a_whole() => Verify.LandscapeAsync("""
        [Destination("S4", Url = "https://example.com", Tenant = "{Subaccount}")]
        public sealed partial record Projects;
        """);

    [Fact]
    public Task Members_outputs_and_default_outputs_are_right() => Verify.LandscapeAsync("""
        [IntegrationPackage("CoPin")]
        public sealed partial record Package;

        [IntegrationFlow<Package>("Projects")]
        public sealed partial record Flow;

        [ManualStep("Open", Where = "https://{S4.UiHost}", Instructions = "{Flow.Endpoint} {Package} {Package.Id} {Lead} {Subaccount.Subdomain}")]
        public sealed partial record Opening;
        """);
}
