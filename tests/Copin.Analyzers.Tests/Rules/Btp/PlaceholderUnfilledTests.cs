namespace Copin.Analyzers.Tests.Rules.Btp;

public class PlaceholderUnfilledTests
{
    [Fact]
    public Task Placeholder_is_doubtful() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("{|COPIN3065:<your system name>|}")]
        public sealed partial record System1;
        """,
        "'<your system name>' looks like a template's placeholder; write the real value, or a parameter as in '{SystemName}'");

    [Fact]
    public Task Placeholder_inside_a_text_is_doubtful() => BtpLandscape.VerifyAsync(
        """
        [ApiAccess<Dev>("bupa-{|COPIN3065:<stage>|}", Arrangement = "BUPA", Scenario = SAP_COM_0008, InboundAuthentication = ApiAccessInboundAuthentication.Basic)]
        public sealed partial record Partners;
        """);

    [Fact]
    public Task References_and_single_brackets_are_right() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("{Lead} > DEV")]
        public sealed partial record System1;

        [RegisteredSystem("a <> b")]
        public sealed partial record System2;
        """);
}
