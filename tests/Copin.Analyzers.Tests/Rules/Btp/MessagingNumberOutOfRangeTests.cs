namespace Copin.Analyzers.Tests.Rules.Btp;

public class MessagingNumberOutOfRangeTests
{
    [Fact]
    public Task Each_number_has_its_range() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Units = {|COPIN3049:51|}, WaitTime = {|COPIN3049:0|}, ReconnectAttempts = {|COPIN3049:-1|}, QualityOfService = {|COPIN3049:(MessagingQualityOfService)2|})]
        public sealed partial record Events;
        """,
        "51 is no number of messaging units; write 10 to 50",
        "0 is no time to wait; write 1 to 1800 seconds",
        "-1 is no number of attempts; write 0 to try for ever, or how often",
        "2 is no quality of service; write MessagingQualityOfService.AtMostOnce (0) or AtLeastOnce (1)");

    [Fact]
    public Task Bounds_are_right() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Units = 50, WaitTime = 1800, ReconnectAttempts = 0, QualityOfService = MessagingQualityOfService.AtMostOnce)]
        public sealed partial record Events;
        """);
}
