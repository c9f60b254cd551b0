namespace Copin.Analyzers.Tests.Rules.Btp;

public class ScenarioGroupUnknownTests
{
    [Fact]
    public Task Slip_is_told_the_group_that_was_meant() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("TEST", ScenarioGroup = {|COPIN3042:"All Comunication Scenario"|})]
        public sealed partial record System1;
        """,
        "The system landscape offers no communication scenario group 'All Comunication Scenario'; did you mean 'All Communication Scenarios'?");

    [Fact]
    public Task Product_alone_is_told_its_group() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("TEST", ScenarioGroup = {|COPIN3042:"SAP Start"|})]
        public sealed partial record System1;
        """,
        "The system landscape offers no communication scenario group 'SAP Start'; did you mean 'Integration with SAP Start'?");

    [Fact]
    public Task Something_else_is_told_the_constants() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("TEST", ScenarioGroup = {|COPIN3042:"x"|})]
        public sealed partial record System1;
        """);

    [Fact]
    public Task Groups_and_references_are_right() => BtpLandscape.VerifyAsync(
        """
        [RegisteredSystem("ONE", ScenarioGroup = ScenarioGroups.IntegrationWithSapStart)]
        public sealed partial record One;

        [RegisteredSystem("TWO", ScenarioGroup = "{Lead}")]
        public sealed partial record Two;
        """);
}
