using Copin.Testing;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class SecureParameterIncompleteTests
{
    private static string Parameter(string attribute) => $$"""
            {{attribute}}
            public sealed partial record Key;
        """;

    [Fact]
    public Task Without_value_there_is_nothing_to_deploy() => Verify.LandscapeAsync(
        Parameter("""[{|COPIN2018:SecureParameter|}("KEY", Description = "For the script")]"""), "'KEY' has no value; add Value = \"{Password}\"");

    [Theory]
    [InlineData("""[SecureParameter("KEY", Value = "{Password}")]""")]
    [InlineData("""[{|CS7036:SecureParameter|}]""")]
    [InlineData("""[SecureParameter("KEY", Value = {|CS0103:Missing|})]""")]
    public Task Whole_and_half_typed_ones_are_left_alone(string attribute) => Verify.LandscapeAsync(Parameter(attribute));

    [Fact]
    public Task A_value_that_is_written_out_is_the_rule_for_secrets() => Verify.LandscapeAsync(
        Parameter("""[SecureParameter("KEY", Value = {|COPIN7001:"s3cr3t"|})]"""), "'Value' holds characters where only a reference to a secret may stand; write \"{Password}\"");

    [Fact]
    public Task So_is_one_that_everybody_may_read() => Verify.LandscapeAsync(
        Parameter("""[SecureParameter("KEY", Value = "{|COPIN7003:{Lead}|}")]"""), "'{Lead}' is no secret, but 'Value' takes one; write a reference to a parameter of type Secret");
}
