namespace Copin.Analyzers.Tests.Rules.Btp;

public class ExtensibilityPlanUnknownTests
{
    [Fact]
    public Task Unknown_plan_is_told_the_two() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("bupa", Offering = "s4-hana-cloud", Plan = {|COPIN3059:"api"|})]
        public sealed partial record Partners;
        """,
        "Service 's4-hana-cloud' has no plan 'api'; write 'api-access' or 'messaging'");

    [Fact]
    public Task Plans_of_today_before_and_elsewhere_are_right() => BtpLandscape.VerifyAsync(
        """
        [Entitlement<Dev>("s4-hana-cloud", Plan = "messaging", Enable = true, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Plan;

        [ServiceInstance("mine", Offering = "it-rt", Plan = "api")]
        public sealed partial record Mine;

        [ServiceInstance("lead", Offering = "s4-hana-cloud", Plan = "{Lead}")]
        public sealed partial record Leads;
        """);
}
