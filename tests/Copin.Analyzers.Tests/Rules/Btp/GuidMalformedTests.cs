namespace Copin.Analyzers.Tests.Rules.Btp;

public class GuidMalformedTests
{
    [Fact]
    public Task Missing_hyphen_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Entitlement("destination", Plan = "lite", Enable = true, Subaccount = {|COPIN3055:"6aa64c2f-38c1-49a9-b2e8cf9fea769b7f"|})]
        public sealed partial record Plan;
        """);

    [Fact]
    public Task Directory_and_plan_are_looked_at_too() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("Co-PIN", Region = "eu10", Subdomain = "pin", Directory = {|COPIN3055:"projects"|})]
        public sealed partial record CoPin;

        [ServiceInstance("flow", PlanId = {|COPIN3055:"6aa64c2f"|})]
        public sealed partial record Flow;
        """);

    [Fact]
    public Task Guids_and_references_are_right() => BtpLandscape.VerifyAsync(
        """
        [Entitlement("destination", Plan = "lite", Enable = true, Subaccount = "{Subaccount.Id}")]
        public sealed partial record Plan;

        [Entitlement("destination", Plan = "lite", Enable = true, Subaccount = "6AA64C2F-38C1-49A9-B2E8-CF9FEA769B7F")]
        public sealed partial record More;

        [ServiceInstance("flow", PlanId = "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f")]
        public sealed partial record Flow;
        """);
}
