namespace Copin.Analyzers.Tests.Rules.Btp;

public class EntitlementIncompleteTests
{
    [Fact]
    public Task Both_amount_and_enable_are_an_error() => BtpLandscape.VerifyAsync(
        """
        [Entitlement("destination", Plan = "lite", Amount = {|COPIN3056:1|}, Enable = true, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Plan;
        """,
        "A plan is counted or enabled, not both; remove Amount, or remove Enable");

    [Fact]
    public Task What_is_missing_is_asked_for_together() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3056:Entitlement|}("destination")]
        public sealed partial record Plan;
        """,
        "Entitlement to 'destination' needs Plan = \"…\", Subaccount = \"{Subaccount.Id}\" and Enable = true (or Amount = …, for a plan that is counted)");

    [Fact]
    public Task No_units_and_no_plan_are_errors() => BtpLandscape.VerifyAsync(
        """
        [Entitlement("cloud", Plan = "large", Amount = {|COPIN3056:0|}, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Units;

        [Entitlement("cloud", Plan = "lite", Enable = {|COPIN3056:false|}, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Plan;
        """);

    [Fact]
    public Task Either_is_right() => BtpLandscape.VerifyAsync(
        """
        [Entitlement("cloud", Plan = "large", Amount = 2, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Units;

        [Entitlement<Dev>("s4-hana-cloud", Plan = "messaging", Enable = true, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Plan;
        """);

    [Fact]
    public Task Plan_for_two_systems_is_two_entitlements() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("TEST")] public sealed partial record Other;
        [Entitlement<Dev>("s4-hana-cloud", Plan = "messaging", Enable = true, Subaccount = "{Subaccount.Id}")] public sealed partial record One;
        [Entitlement<Other>("s4-hana-cloud", Plan = "messaging", Enable = true, Subaccount = "{Subaccount.Id}")] public sealed partial record Two;
        """);
}
