namespace Copin.Analyzers.Tests.Rules.Btp;

public class RegisteredSystemNameInvalidTests
{
    [Fact]
    public Task Letter_outside_of_ascii_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("S{|COPIN3044:ü|}d-S4")]
        public sealed partial record South;
        """,
        "A registered system's name has printable ASCII characters only, not 'ü'; write another one");

    [Fact]
    public Task Empty_name_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem({|COPIN3044:""|})]
        public sealed partial record South;
        """);

    [Fact]
    public Task Blanks_slashes_and_addresses_are_right() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("S/4HANA Cloud TEST System (https://my300000.s4hana.cloud.sap) {Lead}")]
        public sealed partial record South;
        """);
}
