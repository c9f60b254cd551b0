namespace Copin.Analyzers.Tests.Rules.Btp;

public class TopicSpaceInvalidTests
{
    [Fact]
    public Task Two_segments_are_too_few() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", TopicSpace = {|COPIN3048:"sap/s4"|})]
        public sealed partial record Events;
        """,
        "A topic space has 3 segments between slashes, as in 'sap/S4HANAOD/s4bp'; 'sap/s4' has 2");

    [Fact]
    public Task Empty_segment_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Namespace = {|COPIN3048:"sap//s4"|})]
        public sealed partial record Events;
        """);

    [Fact]
    public Task Long_one_is_an_error_at_what_is_too_much() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", TopicSpace = "sap/S4HANAOD/aaaaaaaaaaa{|COPIN3048:bc|}")]
        public sealed partial record Events;
        """);

    [Fact]
    public Task Namespace_is_the_topic_space() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", TopicSpace = "sap/s4/bp", Namespace = {|COPIN3048:"sap/s4/other"|})]
        public sealed partial record Events;
        """,
        "The namespace must be the topic space; write 'sap/s4/bp', or TopicSpace = \"sap/s4/other\"");

    [Fact]
    public Task Namespace_is_the_default_topic_space() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Namespace = {|COPIN3048:"sap/s4/bp"|})]
        public sealed partial record Events;
        """,
        "The namespace must be the topic space; write 'sap/S4HANAOD/s4bp', or TopicSpace = \"sap/s4/bp\"");

    [Fact]
    public Task Equal_ones_are_right() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", TopicSpace = "sap/s4/bp", Namespace = "sap/s4/bp")]
        public sealed partial record Events;
        """);
}
