namespace Copin.Analyzers.Tests.Rules.Btp;

public class ExtensibilityPlanDeprecatedTests
{
    [Fact]
    public Task Deprecated_plan_is_told_its_successor() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("bupa", Offering = "s4-hana-cloud", Plan = {|COPIN3058:"sap_com_0008"|})]
        public sealed partial record Partners;

        [Entitlement<Dev>("s4-hana-cloud", Plan = {|COPIN3058:"sap_com_0092"|}, Enable = true, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Plan;
        """,
        "Plan 'sap_com_0008' of 's4-hana-cloud' is deprecated; write 'api-access'",
        "Plan 'sap_com_0092' of 's4-hana-cloud' is deprecated; write 'messaging'");

    [Fact]
    public Task Plans_of_today_and_of_others_are_right() => BtpLandscape.VerifyAsync(
        """
        [Entitlement<Dev>("s4-hana-cloud", Plan = "api-access", Enable = true, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Plan;

        [ServiceInstance("mine", Offering = "other", Plan = "sap_com_0008")]
        public sealed partial record Mine;
        """);
}
