using Copin.Testing;
using static Copin.Analyzers.Tests.Rules.SampleResources;

namespace Copin.Analyzers.Tests.Rules.CloudIntegration;

public class FlowIdInvalidTests
{
    private static string Flow(string id) => $$"""
            [IntegrationPackage("Example")]
            public sealed partial record Package;

            [IntegrationFlow<Package>({{id}})]
            public sealed partial record Flow;
        """;

    [Fact]
    public Task It_begins_with_a_letter_or_underscore() => Verify.LandscapeAsync(
        Flow("\"{|COPIN2006:1|}Projects\""), "An artifact's ID begins with a letter or an underscore, not with '1'; write the ID of the artifact in its package");

    [Fact]
    public Task The_first_other_character_is_marked() => Verify.LandscapeAsync(
        Flow("\"Projects{|COPIN2006:/|}To/Collaboration\""), "An artifact's ID consists of letters, digits, '_', ' ', '.' and '-'; it has no '/'");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    public Task An_empty_ID_is_none(string id) => Verify.LandscapeAsync(Flow($"{{|COPIN2006:{id}|}}"));

    [Theory]
    [InlineData("\"ProjectsToCollaboration\"")]
    [InlineData("\"_projects 1.0-x\"")]
    [InlineData("\"{Lead}\"")]
    [InlineData("\"Projects_{Lead}\"")]
    [InlineData("{|CS0103:Missing|}")]
    public Task Right_and_not_yet_known_IDs_are_left_alone(string id) => Verify.LandscapeAsync(Flow(id));
}
