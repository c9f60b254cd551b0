namespace Copin.Analyzers.Tests.Rules.Btp;

public class PlanChosenTwiceTests
{
    [Fact]
    public Task Id_beside_names_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("flow", Offering = "it-rt", Plan = "api", PlanId = {|COPIN3057:"6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f"|})]
        public sealed partial record Flow;
        """,
        "A plan is chosen by PlanId, or by Offering and Plan; remove PlanId");

    [Fact]
    public Task Id_beside_the_offering_alone_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("flow", Offering = "it-rt", PlanId = {|COPIN3057:"6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f"|})]
        public sealed partial record Flow;
        """);

    [Fact]
    public Task Either_is_right() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("flow", PlanId = "6aa64c2f-38c1-49a9-b2e8-cf9fea769b7f")]
        public sealed partial record Flow;

        [ServiceInstance("more", Offering = "it-rt", Plan = "api")]
        public sealed partial record More;
        """);
}
