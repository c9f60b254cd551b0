namespace Copin.Analyzers.Tests.Rules.Btp;

public class MessagingClientIdInvalidTests
{
    [Fact]
    public Task Long_id_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = {|COPIN3047:"s4hana"|})]
        public sealed partial record Events;
        """,
        "'s4hana' is no client ID; write 1 to 4 letters and digits, such as \"s4bp\"");

    [Fact]
    public Task Hyphen_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = {|COPIN3047:"s4-b"|})]
        public sealed partial record Events;
        """);

    [Fact]
    public Task Missing_id_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [{|COPIN3047:Messaging<Dev>|}("events")]
        public sealed partial record Events;
        """);

    [Fact]
    public Task Id_of_another_instance_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp")]
        public sealed partial record Events;

        [Messaging<Dev>("more", ClientId = {|COPIN3047:"s4bp"|})]
        public sealed partial record More;
        """,
        "'Events' has client ID 's4bp' already; write 1 to 4 letters and digits, such as \"s4bp\"");

    [Fact]
    public Task Ids_are_right() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp")]
        public sealed partial record Events;

        [Messaging<Dev>("more", ClientId = "{Lead}")]
        public sealed partial record More;
        """);
}
