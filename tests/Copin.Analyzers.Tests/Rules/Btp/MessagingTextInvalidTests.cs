namespace Copin.Analyzers.Tests.Rules.Btp;

public class MessagingTextInvalidTests
{
    [Fact]
    public Task Small_letters_are_an_error_in_a_channel() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Channel = {|COPIN3050:"sap_cp"|})]
        public sealed partial record Events;
        """,
        "A channel's name has capital letters, digits, '-' and '_' only; write 'SAP_CP'");

    [Fact]
    public Task Long_description_is_an_error_at_what_is_too_much() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Description = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{|COPIN3050:b|}")]
        public sealed partial record Events;
        """);

    [Fact]
    public Task Scenario_is_the_plans_own() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Scenario = {|COPIN3050:"SAP_COM_0008"|})]
        public sealed partial record Events;
        """,
        "Plan 'messaging' opens SAP_COM_0092 (Enterprise Eventing Integration) only; leave the scenario out");

    [Fact]
    public Task Blank_in_the_name_of_a_client_is_an_error() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", EventMesh = {|COPIN3050:"my mesh"|})]
        public sealed partial record Events;
        """);

    [Fact]
    public Task Default_description_and_scenario_are_right() => BtpLandscape.VerifyAsync(
        """
        [Messaging<Dev>("events", ClientId = "s4bp", Description = "SAP CP XF: s4bp", Scenario = SAP_COM_0092, Channel = "SAP-CP_1", EventMesh = "s4bp")]
        public sealed partial record Events;
        """);
}
