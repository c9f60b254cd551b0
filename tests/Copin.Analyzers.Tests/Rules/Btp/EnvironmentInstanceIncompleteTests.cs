namespace Copin.Analyzers.Tests.Rules.Btp;

public class EnvironmentInstanceIncompleteTests
{
    [Fact]
    public Task What_is_missing_is_asked_for_together() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3066:EnvironmentInstance|}("cf")]
        public sealed partial record CloudFoundry;
        """,
        "Environment instance 'cf' needs Type = \"…\", such as \"cloudfoundry\" and Plan = \"…\", such as \"standard\"");

    [Fact]
    public Task Parameters_are_json() => BtpLandscape.VerifyAsync(
        """
        [EnvironmentInstance("cf", Type = "cloudfoundry", Plan = "standard", Parameters = "{|COPIN3016:x|}")]
        public sealed partial record CloudFoundry;
        """);

    [Fact]
    public Task Whole_one_is_right() => BtpLandscape.VerifyAsync(
        """
        [EnvironmentInstance("cf", Type = "cloudfoundry", Plan = "standard", LandscapeLabel = "cf-eu10-004", Parameters = "{{\"instance_name\":\"my-org\"}}")]
        public sealed partial record CloudFoundry;
        """);
}
