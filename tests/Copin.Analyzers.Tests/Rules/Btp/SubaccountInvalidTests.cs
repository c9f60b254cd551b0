namespace Copin.Analyzers.Tests.Rules.Btp;

public class SubaccountInvalidTests
{
    [Fact]
    public Task Slash_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("My{|COPIN3053:/|}Sub", Region = "eu10", Subdomain = "sub")]
        public sealed partial record CoPin;
        """,
        "A subaccount's name has no '/'; write '-' instead");

    [Fact]
    public Task Region_and_subdomain_are_asked_for_together() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3053:Subaccount|}("Co-PIN")]
        public sealed partial record CoPin;
        """,
        "Subaccount 'Co-PIN' needs Region = \"…\" and Subdomain = \"…\"");

    [Fact]
    public Task Subdomain_has_small_letters_and_inner_hyphens() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("Co-PIN", Region = "eu10", Subdomain = {|COPIN3053:"Co-PIN"|})]
        public sealed partial record CoPin;

        [Subaccount("More", Region = "eu10", Subdomain = {|COPIN3053:"pin-"|})]
        public sealed partial record More;
        """);

    [Fact]
    public Task Long_description_is_an_error_at_what_is_too_much() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("Co-PIN", Region = "eu10", Subdomain = "pin", Description = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{|COPIN3053:bcd|}")]
        public sealed partial record CoPin;
        """,
        "A subaccount's description has at most 255 characters; shorten it by 3");

    [Fact]
    public Task Whole_one_is_right() => BtpLandscape.VerifyAsync(
        """
        [Subaccount("Co-PIN, test", Region = "{Subaccount.Region}", Subdomain = "co-pin-1", Description = "Projects/Co-PIN", Production = true)]
        public sealed partial record CoPin;
        """);
}
