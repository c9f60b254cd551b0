namespace Copin.Analyzers.Tests.Rules.Btp;

public class CisGrantTypeMissingTests
{
    [Fact]
    public Task Instance_without_parameters_is_doubtful() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3061:ServiceInstance|}("automation", Offering = "cis", Plan = "central")]
        public sealed partial record Automation;
        """);

    [Fact]
    public Task Other_grant_type_is_doubtful_at_the_parameters() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("automation", Offering = "cis", Plan = "local", Parameters = {|COPIN3061:"{{}}"|})]
        public sealed partial record Automation;
        """);

    [Fact]
    public Task Client_credentials_viewers_and_references_are_right() => BtpLandscape.VerifyAsync(
        """
        [ServiceInstance("automation", Offering = "cis", Plan = "local", Parameters = "{{\"grantType\":\"clientCredentials\"}}")]
        public sealed partial record Automation;

        [ServiceInstance("viewer", Offering = "cis", Plan = "central-viewer")]
        public sealed partial record Viewer;

        [ServiceInstance("other", Offering = "cis", Plan = "local", Parameters = "{Lead}")]
        public sealed partial record Other;
        """);
}
